package nl.werkzaak.tweedespoor.identity.internal;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Mails a new code to who has passed the password; says the same whether or not it was too soon. */
@Controller
class ResendController {
    private final SecondFactor secondFactor;

    ResendController(SecondFactor secondFactor) {
        this.secondFactor = secondFactor;
    }

    @PostMapping(LoginPaths.RESEND)
    String resend() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!Factors.hasPassword(authentication)) {
            return "redirect:" + LoginPaths.LOGIN;
        }
        Factors.user(authentication).ifPresent(user -> secondFactor.mailCode(user.userId()));
        return "redirect:" + LoginPaths.CODE + "?sent";
    }
}
