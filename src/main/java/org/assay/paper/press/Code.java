package org.assay.paper.press;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws {@code <object data="…">} as a QR code of its data, in vectors. */
final class Code implements FSObjectDrawer {
    static final FSObjectDrawerFactory FACTORY = new FSObjectDrawerFactory() {
        @Override
        public FSObjectDrawer createDrawer(Element e) {
            return new Code();
        }

        @Override
        public boolean isReplacedObject(Element e) {
            return "object".equals(e.getNodeName());
        }
    };

    private static final Color INK = new Color(0x12, 0x26, 0x36);

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element e,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Path2D code = path(matrix(e.getAttribute("data")), width / dotsPerPixel);
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                    graphics.setColor(INK);
                    graphics.fill(code);
                });
        return null;
    }

    private static byte[][] matrix(String data) {
        try {
            return Encoder.encode(data, ErrorCorrectionLevel.M).getMatrix().getArray();
        } catch (WriterException e) {
            throw new CannotBePrinted("No QR code holds this address: " + data, e);
        }
    }

    /** Neighbours in a row are one bar: no hairlines between them. */
    private static Path2D path(byte[][] dots, double width) {
        double dot = width / dots.length;
        Path2D path = new Path2D.Double();
        for (int row = 0; row < dots.length; row++) {
            for (int from = 0; from < dots.length; from++) {
                int to = from;
                while (to < dots.length && dots[row][to] == 1) {
                    to++;
                }
                if (to > from) {
                    path.append(new Rectangle2D.Double(from * dot, row * dot, (to - from) * dot, dot), false);
                    from = to;
                }
            }
        }
        return path;
    }
}
