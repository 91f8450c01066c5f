package nl.werkzaak.tweedespoor.operations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkzaak.tweedespoor.operations.internal.AuditCommand;
import nl.werkzaak.tweedespoor.operations.internal.BackupCommands;
import nl.werkzaak.tweedespoor.operations.internal.ConfigCommand;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;
import nl.werkzaak.tweedespoor.operations.internal.RotateCommand;
import nl.werkzaak.tweedespoor.platform.MessageBundles;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the portal's program does instead of serving pages: {@code backup FILE}, {@code restore FILE},
 * {@code check-config}, {@code verify-audit}, {@code rotate-vault-key}. With the same settings as the portal, but without its beans, so that nothing is migrated, sent
 * or made on the way.
 */
public final class Commands {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final Set<String> NAMES =
            Set.of("backup", "restore", "check-config", "verify-audit", "rotate-vault-key");

    private Commands() {}

    public static boolean knows(String... args) {
        return args.length > 0 && NAMES.contains(args[0]);
    }

    /** @return the exit code: 0 done, 1 not done, 2 wrong use */
    public static int run(String... args) {
        try (var context = application().run(args)) {
            return run(context);
        } catch (OperationFailure failure) {
            System.err.println("portal: " + failure.getMessage());
            return FAILED;
        } catch (Exception failure) {
            System.err.println("portal: " + failure);
            return FAILED;
        }
    }

    private static int run(ConfigurableApplicationContext context) throws Exception {
        var settings = context.getEnvironment();
        var words = context.getBean(ApplicationArguments.class).getNonOptionArgs();
        return switch (words.getFirst()) {
            case "backup" -> withFile(words, file -> BackupCommands.backup(settings, file));
            case "restore" -> withFile(words, file -> BackupCommands.restore(settings, file));
            case "rotate-vault-key" -> {
                RotateCommand.rotate(settings);
                yield DONE;
            }
            case "verify-audit" -> AuditCommand.verify(settings) ? DONE : FAILED;
            default -> ConfigCommand.check(settings, context.getBean(MessageBundles.class)) ? DONE : FAILED;
        };
    }

    private interface FileCommand {
        void run(String file) throws Exception;
    }

    private static int withFile(List<String> words, FileCommand command) throws Exception {
        if (words.size() != 2) {
            System.err.println("portal: " + words.getFirst() + " needs one file");
            return WRONG_USE;
        }
        command.run(words.get(1));
        return DONE;
    }

    private static SpringApplication application() {
        var application = new SpringApplication(MessageBundles.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("logging.level.root", "error"));
        return application;
    }
}
