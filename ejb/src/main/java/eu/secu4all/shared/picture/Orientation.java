package eu.secu4all.shared.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a photo has to be turned to stand upright: cameras store it as the sensor lay, and say so in the file (EXIF). */
public enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1),
    LEFT_MIRRORED(0, 1, 1, 0),
    LEFT(0, 1, -1, 0),
    RIGHT_MIRRORED(0, -1, -1, 0),
    RIGHT(0, -1, 1, 0);

    private static final int JPEG = 0xFFD8;
    private static final int APPLICATION_DATA = 0xFFE1;
    private static final int START_OF_PICTURE = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int EXIF_HEADER_BYTES = 6;
    private static final int ENTRY_BYTES = 12;
    private static final int TAG = 0x0112;

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;

    /** Where the picture's x axis (xx, yx) and y axis (xy, yy) point when it stands upright. */
    Orientation(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /** What the file says; upright if it says nothing, or nothing sensible. */
    public static Orientation of(byte[] file) {
        try {
            return saidIn(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation saidIn(ByteBuffer jpeg) {
        if (Short.toUnsignedInt(jpeg.getShort(0)) != JPEG) {
            return UPRIGHT;
        }
        int at = 2;
        int marker = Short.toUnsignedInt(jpeg.getShort(at));
        while (marker != START_OF_PICTURE) {
            if (marker == APPLICATION_DATA && jpeg.getInt(at + 4) == EXIF) {
                return saidInExif(jpeg.position(at + 4 + EXIF_HEADER_BYTES).slice());
            }
            at += 2 + Short.toUnsignedInt(jpeg.getShort(at + 2));
            marker = Short.toUnsignedInt(jpeg.getShort(at));
        }
        return UPRIGHT;
    }

    private static Orientation saidInExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = Short.toUnsignedInt(exif.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            int value = exif.getShort(entry + 8);
            if (exif.getShort(entry) == TAG && value >= 1 && value <= values().length) {
                return values()[value - 1];
            }
        }
        return UPRIGHT;
    }

    /** The picture as it stands upright. */
    public BufferedImage upright(BufferedImage picture) {
        if (this == UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        // what the axes turn out of sight is brought back
        int right = (xx < 0 ? width : 0) + (xy < 0 ? height : 0);
        int down = (yx < 0 ? width : 0) + (yy < 0 ? height : 0);
        var turn = new AffineTransformOp(
                new AffineTransform(xx, yx, xy, yy, right, down), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        boolean lies = xx == 0;
        return turn.filter(picture, new BufferedImage(lies ? height : width, lies ? width : height, picture.getType()));
    }
}
