#include "core/photovoice/faces.h"

#include <QImage>

#include <algorithm>
#include <dlib/array2d.h>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/image_transforms.h>

namespace trellis::photovoice {
namespace {

constexpr int side = 1100;      ///< pixels: a face of 4 % of the picture is found after doubling
constexpr double around = 0.15; ///< the detector's box leaves out hair and chin

using Gray = dlib::array2d<unsigned char>;

Gray grayOf(const QImage& picture) {
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    Gray copy(gray.height(), gray.width());
    for (int y = 0; y < gray.height(); ++y)
        std::copy_n(gray.constScanLine(y), gray.width(), &copy[y][0]);
    return copy;
}

} // namespace

std::vector<QRectF> findFaces(const QImage& picture) {
    if (picture.isNull())
        return {};
    const QImage small =
        std::max(picture.width(), picture.height()) <= side
            ? picture
            : picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    Gray pixels = grayOf(small);
    dlib::pyramid_up(pixels);
    const QSizeF size(double(pixels.nc()), double(pixels.nr()));
    dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
    std::vector<QRectF> faces;
    for (const dlib::rectangle& found : detector(pixels)) {
        QRectF face(
            double(found.left()), double(found.top()), double(found.width()), double(found.height())
        );
        face.adjust(
            -around * face.width(),
            -2 * around * face.height(),
            around * face.width(),
            around * face.height()
        );
        const QRectF shares(
            face.x() / size.width(),
            face.y() / size.height(),
            face.width() / size.width(),
            face.height() / size.height()
        );
        faces.push_back(shares.intersected(QRectF(0, 0, 1, 1)));
    }
    std::sort(faces.begin(), faces.end(), [](const QRectF& one, const QRectF& other) {
        return one.left() < other.left();
    });
    return faces;
}

} // namespace trellis::photovoice
