#include "core/photovoice/image_formats.h"

#include <QCoreApplication>

#include <memory>
#include <webp/decode.h>
#include <webp/mux.h>

namespace trellis::photovoice::formats {
namespace {

struct DeleteMux {
    void operator()(WebPMux* mux) const { WebPMuxDelete(mux); }
};

QByteArray withoutMetadata(const QByteArray& file, const QString& name) {
    const WebPData data{reinterpret_cast<const uint8_t*>(file.constData()), size_t(file.size())};
    const std::unique_ptr<WebPMux, DeleteMux> whole(WebPMuxCreate(&data, 0));
    WebPMuxFrameInfo frame{};
    if (!whole || WebPMuxGetFrame(whole.get(), 1, &frame) != WEBP_MUX_OK)
        refuseTruncated(name);
    // A new file of the one frame: chunks that nobody knows do not come along.
    const std::unique_ptr<WebPMux, DeleteMux> plain(WebPMuxNew());
    WebPMuxSetImage(plain.get(), &frame.bitstream, 1);
    WebPDataClear(&frame.bitstream);
    WebPData profile{};
    if (WebPMuxGetChunk(whole.get(), "ICCP", &profile) == WEBP_MUX_OK)
        WebPMuxSetChunk(plain.get(), "ICCP", &profile, 1);
    WebPData assembled{};
    if (WebPMuxAssemble(plain.get(), &assembled) != WEBP_MUX_OK)
        refuseTruncated(name);
    const QByteArray bytes(
        reinterpret_cast<const char*>(assembled.bytes), qsizetype(assembled.size)
    );
    WebPDataClear(&assembled);
    return bytes;
}

} // namespace

Stripped stripWebp(const QByteArray& file, int orientation, const QString& name) {
    constexpr int quality = 95;
    WebPBitstreamFeatures features{};
    const auto* raw = reinterpret_cast<const uint8_t*>(file.constData());
    if (WebPGetFeatures(raw, size_t(file.size()), &features) != VP8_STATUS_OK)
        refuseTruncated(name);
    refuseTooLarge(QSize(features.width, features.height), name);
    if (features.has_animation != 0)
        throw ImportError(QCoreApplication::translate(
                              "photo import", "“%1” moves; Trellis takes pictures that stand still."
        )
                              .arg(name));
    const QByteArray bytes = withoutMetadata(file, name);
    QImage image(features.width, features.height, QImage::Format_ARGB32);
    const bool decoded = WebPDecodeBGRAInto(
                             reinterpret_cast<const uint8_t*>(bytes.constData()),
                             size_t(bytes.size()),
                             image.bits(),
                             size_t(image.sizeInBytes()),
                             int(image.bytesPerLine())
                         ) != nullptr;
    if (!decoded)
        refuseTruncated(name);
    if (orientation == 1)
        return {bytes, image.size(), thumbnailOf(image)};
    image = oriented(image, orientation);
    return {encodeJpeg(image, quality), image.size(), thumbnailOf(image)};
}

} // namespace trellis::photovoice::formats
