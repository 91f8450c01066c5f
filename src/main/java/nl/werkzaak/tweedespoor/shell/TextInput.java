package nl.werkzaak.tweedespoor.shell;

/** The browser's own line of text, kept as it was typed: what it means, and whether it is right, the caller says. */
public class TextInput extends NativeField<TextInput, String> {

    public TextInput(String text, String id) {
        super("", "text", text, id);
        input().getElement().setAttribute("autocomplete", "off");
    }

    /** For numbers: a phone shows its keys for them. */
    public TextInput number() {
        input().getElement().setAttribute("inputmode", "decimal");
        getContent().addClassName("native-field-number");
        return this;
    }

    @Override
    protected String parsed(String text) {
        return text;
    }

    @Override
    protected String written(String value) {
        return value;
    }
}
