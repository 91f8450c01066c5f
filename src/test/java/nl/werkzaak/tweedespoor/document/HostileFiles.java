package nl.werkzaak.tweedespoor.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that are no PDF, or not only one. */
final class HostileFiles {
    private HostileFiles() {}

    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        return written(out -> {
            for (var part : parts) {
                out.write(part);
            }
        });
    }

    static byte[] zip(String name, byte[] content) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        });
    }

    /** As Word, Excel and LibreOffice make them: the first name says what it is. */
    static byte[] office(String folder) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(text("<?xml version=\"1.0\"?><Types/>"));
                zip.putNextEntry(new ZipEntry(folder));
                zip.write(text("<x/>"));
            }
        });
    }

    static byte[] openDocument() {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                var type = text("application/vnd.oasis.opendocument.text");
                var first = new ZipEntry("mimetype");
                var crc = new CRC32();
                crc.update(type);
                first.setMethod(ZipEntry.STORED);
                first.setSize(type.length);
                first.setCrc(crc.getValue());
                zip.putNextEntry(first);
                zip.write(type);
            }
        });
    }

    /** 64 MB of noughts, packed, and packed once more. */
    static byte[] zipBomb() {
        return zip("nog-een.zip", zip("groot.pdf", new byte[64 * 1024 * 1024]));
    }

    static byte[] gzip() {
        return written(out -> {
            try (var packed = new GZIPOutputStream(out)) {
                packed.write(new byte[16 * 1024 * 1024]);
            }
        });
    }

    static byte[] picture(String format) {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 64; x++) {
            for (var y = 0; y < 48; y++) {
                picture.setRGB(x, y, x * 4 << 16 | y * 5);
            }
        }
        return written(out -> ImageIO.write(picture, format, out));
    }

    /** One colour, so that millions of pixels take little room; only so much of its content as asked is there. */
    static byte[] png(int width, int height, int rows) {
        return written(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(out, "IHDR", written(head -> {
                var data = new DataOutputStream(head);
                data.writeInt(width);
                data.writeInt(height);
                data.write(new byte[] {8, 2, 0, 0, 0});
            }));
            chunk(out, "IDAT", written(body -> {
                try (var packed = new DeflaterOutputStream(body, new Deflater(9))) {
                    var row = new byte[3 * Math.abs(width) + 1];
                    for (var y = 0; y < rows; y++) {
                        packed.write(row);
                    }
                }
            }));
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) throws IOException {
        var named = joined(text(type), data);
        var crc = new CRC32();
        crc.update(named);
        var out = new DataOutputStream(png);
        out.writeInt(data.length);
        out.write(named);
        out.writeInt((int) crc.getValue());
    }

    /** A JPEG that says that the camera was held in this way (EXIF 1 to 8). */
    static byte[] turned(int orientation) {
        var plain = picture("jpeg");
        var exif = written(out -> {
            var data = new DataOutputStream(out);
            data.writeBytes("Exif\0\0MM");
            data.writeShort(42);
            data.writeInt(8);
            data.writeShort(1);
            data.writeShort(0x0112);
            data.writeShort(3);
            data.writeInt(1);
            data.writeShort(orientation);
            data.writeShort(0);
            data.writeInt(0);
        });
        var marker = new byte[] {(byte) 0xff, (byte) 0xe1, (byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)};
        return joined(
                java.util.Arrays.copyOf(plain, 2), marker, exif, java.util.Arrays.copyOfRange(plain, 2, plain.length));
    }
}
