#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <stdexcept>

namespace trellis::photovoice {

/// A file that cannot be taken in as a photo; `sentence()` says why, and names it.
class ImportError : public std::runtime_error {
public:
    explicit ImportError(const QString& sentence)
        : std::runtime_error(sentence.toStdString()),
          m_sentence(sentence) {}
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// A photo made ready to be kept: its pixels, and nothing that the camera wrote beside them.
struct PreparedPhoto {
    QByteArray bytes;  ///< JPEG, PNG or WebP; decodes upright
    QByteArray sha256; ///< of `bytes`: the same photo always has the same
    int width = 0;     ///< pixels, upright
    int height = 0;
    QDate takenOn;        ///< not valid when the camera did not say
    QByteArray thumbnail; ///< JPEG, at most `thumbnailSide` pixels
};

inline constexpr int thumbnailSide = 512;
/// More pixels than this are refused before they are decoded.
inline constexpr qint64 mostPixels = 100'000'000;

/// Reads JPEG, PNG, WebP or HEIC, by content and not by name. The pixels of JPEG, PNG and WebP are
/// kept as they are; EXIF, GPS, IPTC, XMP, comments, previews and anything appended are left out;
/// the colour profile stays; HEIC becomes a JPEG of high quality. Safe to call from any thread.
/// Throws ImportError with `fileName` in its sentence.
[[nodiscard]] PreparedPhoto preparePhoto(const QByteArray& file, const QString& fileName);

} // namespace trellis::photovoice
