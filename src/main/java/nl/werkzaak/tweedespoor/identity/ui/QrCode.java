package nl.werkzaak.tweedespoor.identity.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Html;
import java.util.Map;

/** A QR code as inline SVG, dark on white in every theme because cameras expect that. */
class QrCode extends Html {
    QrCode(String content, String spoken) {
        super(svg(content));
        getElement().setAttribute("role", "img").setAttribute("aria-label", spoken);
    }

    private static String svg(String content) {
        var matrix = matrix(content);
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"220\" height=\"220\" shape-rendering=\"crispEdges\""
                + " viewBox=\"0 0 " + matrix.getWidth() + " " + matrix.getHeight() + "\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path + "\" fill=\"#000\"/></svg>";
    }

    private static BitMatrix matrix(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
