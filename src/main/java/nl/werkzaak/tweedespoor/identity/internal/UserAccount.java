package nl.werkzaak.tweedespoor.identity.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A person who can log in. Status: INVITED or UNCONFIRMED → ACTIVE ⇄ BLOCKED. */
@Entity
@Table(name = "user_account")
public class UserAccount {
    @Id
    private UUID id;

    private String email;
    private String name;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private UserStatus status;

    private Locale locale;
    private @Nullable String passwordHash;

    @Column(name = "totp_secret")
    private byte @Nullable [] totpSecret;

    @Column(name = "totp_last_step")
    private @Nullable Long totpLastStep;

    private int stamp;
    private Instant createdAt;
    private @Nullable Instant lastLoginAt;

    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_permission", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "permission")
    @Enumerated(EnumType.STRING)
    private Set<Permission> permissions = new HashSet<>();

    @SuppressWarnings("NullAway")
    protected UserAccount() {}

    private UserAccount(EmailAddress email, String name, Role role, UserStatus status, Locale locale, Instant now) {
        this.id = UserId.next().value();
        this.email = email.value();
        this.name = name;
        this.role = role;
        this.status = status;
        this.locale = locale;
        this.createdAt = now;
    }

    public static UserAccount registered(EmailAddress email, String name, Locale locale, Instant now) {
        return new UserAccount(email, name, Role.EMPLOYER, UserStatus.UNCONFIRMED, locale, now);
    }

    public static UserAccount invited(EmailAddress email, String name, Role role, Locale locale, Instant now) {
        return new UserAccount(email, name, role, UserStatus.INVITED, locale, now);
    }

    /** The link from the mail was followed: the address is the person's own and the password counts. */
    public void confirm(String newPasswordHash) {
        if (status == UserStatus.BLOCKED || status == UserStatus.ACTIVE) {
            throw new IllegalStateException("A " + status + " account cannot be confirmed");
        }
        status = UserStatus.ACTIVE;
        passwordHash = newPasswordHash;
        stamp++;
    }

    public void changePassword(String newPasswordHash) {
        if (status != UserStatus.ACTIVE) {
            throw new IllegalStateException("A " + status + " account has no password to change");
        }
        passwordHash = newPasswordHash;
        stamp++;
    }

    public void block() {
        if (status == UserStatus.BLOCKED) {
            throw new Refusal("identity.users.already-blocked");
        }
        status = UserStatus.BLOCKED;
        stamp++;
    }

    /** Back to where the account was: with a password active, without one invited. */
    public void unblock() {
        if (status != UserStatus.BLOCKED) {
            throw new Refusal("identity.users.not-blocked");
        }
        status = passwordHash == null ? UserStatus.INVITED : UserStatus.ACTIVE;
        stamp++;
    }

    public void permit(Set<Permission> wanted) {
        if (!permissions.equals(wanted)) {
            permissions.clear();
            permissions.addAll(wanted);
            stamp++;
        }
    }

    /** Another task for a colleague; with it come no permissions of the one before. */
    public void serveAs(Role newRole) {
        if (!isStaff(role) || !isStaff(newRole)) {
            throw new Refusal("identity.users.staff-only").at("role");
        }
        if (role != newRole) {
            role = newRole;
            permissions.clear();
            stamp++;
        }
    }

    private static boolean isStaff(Role role) {
        return role == Role.COACH || role == Role.SALES || role == Role.ADMIN;
    }

    /** Every session that stands ends; the next login is as any other. */
    public void endSessions() {
        stamp++;
    }

    public void rename(String newName, @Nullable String newPhone) {
        name = newName;
        phone = newPhone;
    }

    public void speak(Locale newLocale) {
        locale = newLocale;
    }

    public void enrolTotp(byte[] sealedSecret) {
        totpSecret = sealedSecret.clone();
        totpLastStep = null;
    }

    public void dropTotp() {
        totpSecret = null;
        totpLastStep = null;
    }

    /** A time step counts once, so that an overseen code cannot be used again (RFC 6238 §5.2). */
    public boolean useTotpStep(long step) {
        if (totpLastStep != null && step <= totpLastStep) {
            return false;
        }
        totpLastStep = step;
        return true;
    }

    public void loggedIn(Instant now) {
        lastLoginAt = now;
    }

    public boolean is(UserStatus other) {
        return status == other;
    }

    public UserId id() {
        return new UserId(id);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String name() {
        return name;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Role role() {
        return role;
    }

    public UserStatus status() {
        return status;
    }

    public Locale locale() {
        return locale;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<byte[]> totpSecret() {
        return Optional.ofNullable(totpSecret).map(byte[]::clone);
    }

    public int stamp() {
        return stamp;
    }

    public Optional<Instant> lastLoginAt() {
        return Optional.ofNullable(lastLoginAt);
    }

    public UserRow row() {
        return new UserRow(id(), email(), name, role, permissions, locale, status);
    }
}
