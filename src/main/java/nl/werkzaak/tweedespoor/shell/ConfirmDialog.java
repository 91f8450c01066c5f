package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.UI;

/** Asks before something that cannot simply be undone. The way back has the focus, so that Enter never destroys. */
public final class ConfirmDialog {

    private ConfirmDialog() {}

    public static void ask(String title, String text, String confirmLabel, Runnable onConfirm) {
        open(title, text, confirmLabel, "primary", onConfirm);
    }

    public static void danger(String title, String text, String confirmLabel, Runnable onConfirm) {
        open(title, text, confirmLabel, "primary danger", onConfirm);
    }

    private static void open(String title, String text, String confirmLabel, String theme, Runnable onConfirm) {
        var dialog = new com.vaadin.flow.component.confirmdialog.ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(confirmLabel);
        dialog.setConfirmButtonTheme(theme);
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("shell.cancel"));
        dialog.addConfirmListener(confirmed -> onConfirm.run());
        dialog.open();
    }
}
