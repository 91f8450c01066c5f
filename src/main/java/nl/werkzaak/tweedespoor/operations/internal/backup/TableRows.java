package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows as bytes: before each a one, after the last a zero; a value has its length before it, a null has -1. */
final class TableRows {
    private static final int AT_ONCE = 16;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private TableRows() {}

    /** Streams the table in the order of its key. */
    static long write(Connection database, TableShape shape, DataOutputStream out) throws SQLException, IOException {
        var count = 0L;
        try (var statement =
                database.prepareStatement(shape.select(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    out.writeByte(1);
                    for (var n = 0; n < shape.columns().size(); n++) {
                        value(out, bytes(rows, n + 1, shape.columns().get(n).binary()));
                    }
                    count++;
                }
            }
        }
        out.writeByte(0);
        return count;
    }

    private static byte @Nullable [] bytes(ResultSet rows, int column, boolean binary) throws SQLException {
        if (binary) {
            return rows.getBytes(column);
        }
        var text = rows.getString(column);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static void value(DataOutputStream out, byte @Nullable [] value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(value.length);
            out.write(value);
        }
    }

    /** The next row, or nothing after the last one. */
    static Optional<Row> next(TableShape shape, DataInputStream in) throws IOException {
        if (in.readByte() == 0) {
            return Optional.empty();
        }
        var values = new byte[shape.columns().size()][];
        for (var n = 0; n < values.length; n++) {
            var length = in.readInt();
            if (length > MOST_BYTES || length < -1) {
                throw SealedInput.damaged(null);
            }
            if (length >= 0) {
                values[n] = new byte[length];
                in.readFully(values[n]);
            }
        }
        return Optional.of(new Row(shape, values));
    }

    /** One row of a backup. */
    record Row(TableShape shape, byte[] @Nullable [] values) {
        byte @Nullable [] bytes(int column) {
            return values[column];
        }

        @Nullable
        String text(int column) {
            var value = values[column];
            return value == null ? null : new String(value, StandardCharsets.UTF_8);
        }

        String text(String column) {
            var text = text(shape.index(column));
            return text == null ? "" : text;
        }

        byte[] bytes(String column) {
            var value = values[shape.index(column)];
            return value == null ? new byte[0] : value;
        }
    }
}
