package nl.werkzaak.tweedespoor.workspace;

/**
 * A line of the list that UWV's test asks for.
 *
 * @param key text {@code workspace.dossier.item.<key>}
 * @param there whether the portal holds it
 */
public record DossierItem(String key, boolean there) {
    public String messageKey() {
        return "workspace.dossier.item." + key;
    }
}
