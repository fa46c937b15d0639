#include "core/photovoice/image_formats.h"

#include <QCoreApplication>

#include <libheif/heif.h>
#include <memory>

namespace trellis::photovoice::formats {
namespace {

template <class Handle, void (*release)(Handle)>
struct Release {
    void operator()(std::remove_pointer_t<Handle>* handle) const { release(handle); }
};
using Context = std::unique_ptr<heif_context, Release<heif_context*, heif_context_free>>;

struct ReleaseHandle {
    void operator()(const heif_image_handle* handle) const { heif_image_handle_release(handle); }
};
struct ReleaseImage {
    void operator()(const heif_image* image) const { heif_image_release(image); }
};

void orRefuse(const heif_error& error, const QString& name) {
    if (error.code == heif_error_Ok)
        return;
    if (error.code == heif_error_Unsupported_filetype ||
        error.code == heif_error_Unsupported_feature)
        throw ImportError(
            QCoreApplication::translate(
                "photo import",
                "“%1” is a kind of HEIC that this computer cannot read. On the phone choose “Most "
                "compatible” for the camera’s format, or share it as JPEG."
            )
                .arg(name)
        );
    refuseTruncated(name);
}

QByteArray exifBlockOf(const heif_image_handle* handle) {
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", &id, 1) < 1)
        return {};
    QByteArray block(qsizetype(heif_image_handle_get_metadata_size(handle, id)), Qt::Uninitialized);
    const heif_error error = heif_image_handle_get_metadata(handle, id, block.data());
    // Four bytes say where the TIFF header begins; it follows "Exif\0\0" as in a JPEG.
    const qsizetype start = block.indexOf(QByteArray("Exif\0\0", 6));
    return error.code == heif_error_Ok ? block.mid(start >= 0 ? start + 6 : 4) : QByteArray();
}

} // namespace

StrippedHeic stripHeic(const QByteArray& file, const QString& name) {
    constexpr int quality = 94;
    const Context context(heif_context_alloc());
    orRefuse(
        heif_context_read_from_memory_without_copy(
            context.get(), file.constData(), size_t(file.size()), nullptr
        ),
        name
    );
    heif_image_handle* rawHandle = nullptr;
    orRefuse(heif_context_get_primary_image_handle(context.get(), &rawHandle), name);
    const std::unique_ptr<const heif_image_handle, ReleaseHandle> handle(rawHandle);
    const QSize size(
        heif_image_handle_get_width(handle.get()), heif_image_handle_get_height(handle.get())
    );
    refuseTooLarge(size, name);
    heif_image* rawImage = nullptr;
    orRefuse(
        heif_decode_image(
            handle.get(), &rawImage, heif_colorspace_RGB, heif_chroma_interleaved_RGB, nullptr
        ),
        name
    );
    const std::unique_ptr<const heif_image, ReleaseImage> image(rawImage);
    int stride = 0;
    const uint8_t* pixels =
        heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    if (pixels == nullptr)
        refuseTruncated(name);
    const QImage view(
        pixels,
        heif_image_get_width(image.get(), heif_channel_interleaved),
        heif_image_get_height(image.get(), heif_channel_interleaved),
        stride,
        QImage::Format_RGB888
    );
    return {{encodeJpeg(view, quality), view.size(), thumbnailOf(view)}, exifBlockOf(handle.get())};
}

} // namespace trellis::photovoice::formats
