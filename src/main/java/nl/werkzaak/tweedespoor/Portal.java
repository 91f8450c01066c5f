package nl.werkzaak.tweedespoor;

import nl.werkzaak.tweedespoor.operations.Commands;
import nl.werkzaak.tweedespoor.platform.EmbeddedDatabaseStarter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Werkzaak Tweede Spoor portal. */
@SpringBootApplication
public class Portal {
    public static void main(String[] args) {
        if (Commands.knows(args)) {
            System.exit(Commands.run(args));
        }
        application().run(args);
    }

    static SpringApplication application() {
        var application = new SpringApplication(Portal.class);
        application.addInitializers(new EmbeddedDatabaseStarter());
        return application;
    }
}
