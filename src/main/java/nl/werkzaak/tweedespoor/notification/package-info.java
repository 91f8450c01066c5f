/**
 * Mail outbox: takes neutral mails in the caller's transaction, sends each once, shows their state. A template is two
 * texts, {@code notification.mail.<template>.subject} and {@code .body}, in any module's bundle: {@code {0}} is the
 * full link, {@code {1}} the code, {@code [name]} any named value.
 */
@NullMarked
package nl.werkzaak.tweedespoor.notification;

import org.jspecify.annotations.NullMarked;
