package nl.werkzaak.tweedespoor.capacity;

import java.util.List;

/** What became of a sheet: either everything in it was saved, or there are errors and nothing was. */
public record SheetResult(int added, int changed, List<SheetError> errors) {
    public SheetResult {
        errors = List.copyOf(errors);
    }
}
