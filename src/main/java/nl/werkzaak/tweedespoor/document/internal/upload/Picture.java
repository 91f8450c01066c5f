package nl.werkzaak.tweedespoor.document.internal.upload;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** Reads a photo or scan, at most as sharp as a page can show, and without anything that it says about itself. */
final class Picture {
    /** More than a phone's photo; looked at before a single pixel is unpacked. */
    private static final long MOST_PIXELS = 50_000_000;
    /** A4 at 300 dots an inch, about. */
    private static final int SHARP = 3_500;

    private Picture() {}

    /** @throws Refusal when it has too many pixels, or cannot be read */
    static BufferedImage read(UploadFile file, FileType type, byte[] beginning, Deadline deadline) {
        ImageReader reader = reader(type);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.path().toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new Refusal("document.upload.image-large", MOST_PIXELS / 1_000_000);
            }
            reader.addIIOReadProgressListener(stopAt(reader, deadline));
            var wanted = reader.getDefaultReadParam();
            int every = Math.max(1, Math.ceilDiv(Math.max(width, height), SHARP));
            wanted.setSourceSubsampling(every, every, 0, 0);
            BufferedImage read = reader.read(0, wanted);
            deadline.check();
            return upright(read, type == FileType.JPEG ? PictureTurn.of(beginning) : new PictureTurn(1));
        } catch (Refusal | Deadline.Passed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("document.upload.image-unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileType type) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
        return readers.next();
    }

    /** On white: a page has no see-through parts. */
    private static BufferedImage upright(BufferedImage read, PictureTurn turn) {
        var page = new BufferedImage(
                turn.isSideways() ? read.getHeight() : read.getWidth(),
                turn.isSideways() ? read.getWidth() : read.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var canvas = page.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
        canvas.drawImage(read, turn.upright(read.getWidth(), read.getHeight()), null);
        canvas.dispose();
        return page;
    }

    private static IIOReadProgressListener stopAt(ImageReader reader, Deadline deadline) {
        return new PictureProgress(() -> {
            try {
                deadline.check();
            } catch (Deadline.Passed e) {
                reader.abort();
            }
        });
    }
}
