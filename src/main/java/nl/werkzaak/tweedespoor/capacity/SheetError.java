package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * What is wrong in a sheet.
 *
 * @param row    its number in the file; 0 when it is about the whole file
 * @param column its heading; empty when it is about the whole row
 */
public record SheetError(long row, String column, Refusal reason) {}
