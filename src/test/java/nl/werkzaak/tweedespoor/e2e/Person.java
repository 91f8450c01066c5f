package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A visitor with an account: logs in with password and the code from the mail. */
public class Person extends Visitor {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final Path DOWNLOADS = Path.of("target/e2e-downloads");

    private static final Map<String, Object> LOGINS = new ConcurrentHashMap<>();

    private final PackagedPortal portal;
    private final String email;

    public Person(PackagedPortal portal, String email) {
        super(portal);
        this.portal = portal;
        this.email = email;
    }

    private Person(Person other, String email) {
        super(other);
        this.portal = other.portal;
        this.email = email;
    }

    /** Somebody else takes this person's seat: same tab, other account. */
    Person gives(String email) {
        return new Person(this, email);
    }

    String email() {
        return email;
    }

    public void logsIn(String password) {
        opens("/login");
        identifies(password);
    }

    /** On the login page, wherever it came from. One at a time per account: the newest mailed code is the one that works. */
    void identifies(String password) {
        synchronized (LOGINS.computeIfAbsent(email, each -> new Object())) {
            passesBothFactors(password);
        }
    }

    private void passesBothFactors(String password) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        try (var mailbox = new Mailbox(portal)) {
            var before = mailbox.count(email);
            clicks(page.locator("vaadin-button[theme~=primary], button[type=submit]")
                    .first());
            page.waitForURL("**/login/code**");
            settles();
            page.locator("input[name=code]").fill(mailbox.codeAfter(before, email));
        }
        clicks(page.locator("vaadin-button[theme~=primary], button[type=submit]")
                .first());
        page.waitForURL(address -> !address.contains("/login"));
        settles();
    }

    /** As after half an hour elsewhere, or a restart of the portal: the browser has a session that the server no longer knows. */
    void losesTheSession() {
        page.context()
                .addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF")
                        .setUrl(portal.address("/").toString())));
    }

    /** From a list of cases to the one with this reference. */
    void opensCase(String list, String reference) {
        opens(list);
        clicks(link(reference).first());
        page.waitForURL("**/traject/**");
        settles();
    }

    /** Opens the conversation of the case in view. */
    void readsMessages() {
        clicks(page.getByText("Lees en schrijf berichten"));
    }

    void writes(String message) {
        readsMessages();
        types("Uw bericht", message);
        presses("Verstuur");
    }

    /** Goes on with the Tab key until what has the focus carries these words. */
    void tabsTo(String words) {
        for (var pressed = 0; pressed < 150; pressed++) {
            page.keyboard().press("Tab");
            var focused = (String) page.evaluate("() => { const at = document.activeElement;"
                    + " return (at.getAttribute('aria-label') || '') + ' ' + (at.innerText || ''); }");
            if (focused.contains(words)) {
                return;
            }
        }
        throw new AssertionError("The Tab key never came to: " + words);
    }

    void types(String label, String text) {
        var field = field(label).first();
        field.fill(text);
        field.blur();
        settles();
    }

    void inDialog(String label, String text) {
        var dialog = page.getByRole(AriaRole.DIALOG);
        var field = dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(starting(label)));
        field.fill(text);
        field.blur();
        settles();
    }

    void typesNumber(String label, int number) {
        var field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(starting(label)));
        field.fill(String.valueOf(number));
        field.blur();
        settles();
    }

    void picks(String label, LocalDate day) {
        var field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(starting(label)));
        field.fill(TYPED.format(day));
        field.press("Enter");
        field.blur();
        settles();
    }

    void chooses(String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(starting(option)))
                .first()
                .check();
        settles();
    }

    void ticks(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(starting(label)))
                .first()
                .check();
        settles();
    }

    void presses(String name) {
        clicks(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(starting(name)))
                .first());
    }

    /** The downloaded file, after a click on {@code target}. */
    Path downloads(Locator target, String as) {
        var download = page.waitForDownload(target::click);
        assertThat(download.failure()).isNull();
        var file = DOWNLOADS.resolve(as);
        download.saveAs(file);
        return file;
    }

    void sees(String words) {
        page.getByText(words).first().waitFor();
    }

    static Pattern containing(String words) {
        return Pattern.compile(quoted(words), Pattern.CASE_INSENSITIVE);
    }

    /** Patterns run in the browser, which knows no quotation marks for them. */
    private static String quoted(String words) {
        return words.replaceAll("([.*+?^$(){}|\\[\\]\\\\])", "\\\\$1");
    }

    private static Pattern starting(String label) {
        return Pattern.compile("^\\s*" + quoted(label), Pattern.CASE_INSENSITIVE);
    }
}
