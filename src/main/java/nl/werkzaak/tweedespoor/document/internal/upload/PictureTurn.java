package nl.werkzaak.tweedespoor.document.internal.upload;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as its photo says in the one EXIF field that is read here (tag 0x0112); a page must stand
 * upright after the photo's own data are dropped.
 *
 * @param value 1 to 8, as EXIF counts them
 */
record PictureTurn(int value) {
    private static final PictureTurn NONE = new PictureTurn(1);
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int ORIENTATION = 0x0112;

    static PictureTurn of(byte[] jpeg) {
        try {
            var in = ByteBuffer.wrap(jpeg).position(2);
            while (in.remaining() > 4 && (in.get() & 0xff) == 0xff) {
                var marker = in.get() & 0xff;
                var length = in.getShort() & 0xffff;
                if (marker == START_OF_SCAN) {
                    return NONE;
                }
                if (marker == APP1 && in.remaining() > 6 && in.getInt(in.position()) == 0x45786966) {
                    return exif(in.slice(in.position() + 6, length - 8));
                }
                in.position(in.position() + length - 2);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // A photo with broken data about itself is shown as it lies.
        }
        return NONE;
    }

    private static PictureTurn exif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xffff;
        for (var n = 0; n < entries; n++) {
            var entry = directory + 2 + 12 * n;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new PictureTurn(value) : NONE;
            }
        }
        return NONE;
    }

    boolean isSideways() {
        return value >= 5;
    }

    /** From the photo as stored to the photo upright, for a stored size. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
