package nl.werkzaak.tweedespoor.quote;

/** Werkzaak as it signs its letters. */
public record Letterhead(String name, String kvk, String vatId, String address, String email, String phone) {
    /** Gives the data in force; a bean in the module that keeps them. */
    @FunctionalInterface
    public interface Source {
        Letterhead current();
    }
}
