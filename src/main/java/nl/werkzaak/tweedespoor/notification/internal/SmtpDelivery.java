package nl.werkzaak.tweedespoor.notification.internal;

import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends plain text by SMTP, always under the Message-ID of the row, so that a repeat can be recognised. */
record SmtpDelivery(JavaMailSender sender, String from, String fromName) implements Delivery {
    @Override
    public boolean open() {
        return true;
    }

    @Override
    public boolean keepsText() {
        return false;
    }

    @Override
    public void deliver(QueuedMail mail, RenderedMail text) throws Exception {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(from, fromName);
        helper.setTo(mail.to().value());
        helper.setSubject(text.subject());
        helper.setText(text.body(), false);
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.locale().getLanguage());
        sender.send(message);
    }
}
