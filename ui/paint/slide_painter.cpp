#include "ui/paint/slide_painter.h"

#include "ui/paint/slide_pictures.h"
#include "ui/paint/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::paint {
namespace {

using namespace Qt::Literals::StringLiterals;
using report::ShownSlide;

constexpr double margin = 110;
constexpr double titleSize = 68;
constexpr double textSize = 42;
constexpr double captionSize = 28;
constexpr double labelSize = 28;
constexpr int wraps = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// Slides look the same wherever they are shown: the tokens of the light window.
const Theme& slideTheme() {
    static const Theme theme = Theme::make(ThemeName::Light);
    return theme;
}

struct Fitted {
    QString words;
    double size;
    double height;
    bool cut = false;
};

double heightOf(const QString& words, const QFont& font, double width) {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), wraps, words).height();
}

/// The words at the largest size, from `size` down to the smallest allowed, that fits; else cut.
Fitted fitted(const QString& words, QSizeF room, double size, bool strong) {
    for (double each = size;; each = std::max(smallestOnSlide, each - 4)) {
        const double height = heightOf(words, slideFont(each, strong), room.width());
        if (height <= room.height())
            return {words, each, height};
        if (each <= smallestOnSlide)
            break;
    }
    QString shorter = words;
    const QFont font = slideFont(smallestOnSlide, strong);
    while (!shorter.isEmpty() && heightOf(shorter + u'…', font, room.width()) > room.height())
        shorter.chop(std::max<qsizetype>(1, shorter.size() / 16));
    return {shorter + u'…', smallestOnSlide, room.height(), true};
}

/// Lays one part under the other.
class Layouter {
public:
    Layouter(const ShownSlide& slide, EmptyPlaces empty, double time)
        : m_slide(slide),
          m_empty(empty),
          m_time(time) {}

    std::vector<SlidePart> parts() {
        ground();
        switch (m_slide.layout) {
        case SlideLayout::Title:
            opening();
            break;
        case SlideLayout::Photo:
            title({margin, 90, 1700, 170});
            photo(0, framed({margin, 280, 1120, 630}));
            text(0, beside({1280, 280, 530, 630}));
            break;
        case SlideLayout::Evidence:
            evidence();
            break;
        case SlideLayout::TwoPhotos:
            title({margin, 90, 1700, 150});
            for (int i = 0; i < 2; ++i) {
                const double left = margin + i * 870;
                photo(size_t(i), {left, 260, 830, 470});
                text(i, {left, 800, 830, 200});
            }
            break;
        case SlideLayout::ThenNow:
            thenNow();
            break;
        case SlideLayout::Network:
            network();
            break;
        case SlideLayout::Reflection:
            reflection();
            break;
        case SlideLayout::Signals:
            signs();
            break;
        case SlideLayout::Thanks:
            thanks();
            break;
        }
        number();
        return std::move(m_parts);
    }

private:
    void ground() {
        const bool dark = m_slide.layout == SlideLayout::Title;
        m_parts.push_back(
            {SlidePart::Kind::Ground,
             QRectF(QPointF(), slideSheet),
             {},
             -1,
             0,
             false,
             [dark](QPainter& painter) {
                 painter.fillRect(
                     QRectF(QPointF(), slideSheet), dark ? slideTheme().accent : QColor(Qt::white)
                 );
                 if (!dark)
                     painter.fillRect(QRectF(0, 0, 16, slideSheet.height()), slideTheme().accent);
             }}
        );
    }

    void write(
        SlidePart::Kind kind,
        const QRectF& room,
        const QString& words,
        int place,
        double size,
        QColor ink
    ) {
        const bool strong = kind == SlidePart::Kind::Title || kind == SlidePart::Kind::Label;
        const Fitted fit = fitted(words, room.size(), size, strong);
        m_parts.push_back({kind, room, words, place, fit.size, fit.cut, [=](QPainter& painter) {
                               painter.setFont(slideFont(fit.size, strong));
                               painter.setPen(ink);
                               painter.drawText(room, wraps, fit.words);
                           }});
        m_bottom = room.top() + fit.height;
    }

    /// An empty place says what belongs there while somebody fills it in, and is nothing else.
    bool place(
        SlidePart::Kind kind,
        const QRectF& room,
        const QString& words,
        int number,
        double size,
        const QString& prompt,
        QColor ink
    ) {
        if (!words.isEmpty()) {
            write(kind, room, words, number, size, ink);
            return true;
        }
        if (m_empty == EmptyPlaces::Hidden)
            return false;
        write(kind, room, prompt, number, size, slideTheme().ink3);
        m_parts.back().words.clear();
        return true;
    }

    void title(const QRectF& room, QColor ink = slideTheme().ink) {
        place(
            SlidePart::Kind::Title,
            room,
            m_slide.title,
            -1,
            titleSize,
            QCoreApplication::translate("slide", "Title"),
            ink
        );
    }

    /// A label and the words of one of the layout's places.
    void text(int number, const QRectF& room, QColor ink = slideTheme().ink) {
        const QString words = m_slide.texts.value(number);
        const QString label = m_slide.labels.value(number);
        if (words.isEmpty() && m_empty == EmptyPlaces::Hidden)
            return;
        const QRectF head(room.left(), room.top(), room.width(), 40);
        write(SlidePart::Kind::Label, head, label, number, labelSize, slideTheme().accentText);
        place(
            SlidePart::Kind::Text,
            room.adjusted(0, 48, 0, 0),
            words,
            number,
            textSize,
            QCoreApplication::translate("slide", "Write here"),
            ink
        );
    }

    void photo(size_t number, const QRectF& box) {
        if (number >= m_slide.photos.size() && m_empty == EmptyPlaces::Hidden)
            return;
        const report::SlidePhoto shown =
            number < m_slide.photos.size() ? m_slide.photos[number] : report::SlidePhoto();
        const bool none = number >= m_slide.photos.size();
        const QString words =
            none ? QCoreApplication::translate("slide", "Choose a photo at the right")
                 : shown.alternativeText;
        m_parts.push_back(
            {SlidePart::Kind::Picture,
             box,
             none ? QString() : words,
             int(number),
             0,
             false,
             [=](QPainter& painter) {
                 paintSlidePhoto(painter, box, shown, none ? words : QString());
             }}
        );
        if (shown.credit.isEmpty())
            return;
        // Under the picture, or on a band at its foot where the slide ends there.
        constexpr double line = 44;
        const bool inside = box.bottom() + 12 + line > slideSheet.height();
        const QRectF under(
            box.left() + (inside ? 20 : 0),
            inside ? box.bottom() - line - 8 : box.bottom() + 12,
            box.width() - (inside ? 40 : 0),
            line
        );
        if (inside)
            panel(QRectF(box.left(), under.top() - 8, box.width(), line + 16), slideTheme().accent);
        write(
            SlidePart::Kind::Caption,
            under,
            QCoreApplication::translate("slide", "Photo: %1").arg(shown.credit),
            -1,
            captionSize,
            inside ? QColor(Qt::white) : slideTheme().ink2
        );
    }

    /// A plain ground under words.
    void panel(const QRectF& box, QColor colour) {
        m_parts.push_back(
            {SlidePart::Kind::Ground,
             box,
             {},
             -1,
             0,
             false,
             [box, colour](QPainter& painter) { painter.fillRect(box, colour); }}
        );
    }

    [[nodiscard]] QRectF framed(const QRectF& otherwise) const {
        if (!m_slide.frame)
            return otherwise;
        const QRectF& frame = *m_slide.frame;
        return {
            frame.x() * slideSheet.width(),
            frame.y() * slideSheet.height(),
            frame.width() * slideSheet.width(),
            frame.height() * slideSheet.height()};
    }
    /// The text stands at the other side when its picture was put where it would be.
    [[nodiscard]] QRectF beside(QRectF room) const {
        if (m_slide.frame && framed({}).center().x() > slideSheet.width() / 2)
            room.moveLeft(margin);
        return room;
    }

    void opening() {
        photo(0, framed({1010, 0, 910, 1080}));
        const double width = m_slide.photos.empty() ? 1700 : 830;
        QRectF room(margin, 300, width, 330);
        if (m_slide.frame && framed({}).center().x() < slideSheet.width() / 2)
            room.moveLeft(980);
        place(
            SlidePart::Kind::Title,
            room,
            m_slide.title,
            -1,
            84,
            QCoreApplication::translate("slide", "Title"),
            Qt::white
        );
        place(
            SlidePart::Kind::Text,
            {room.left(), std::max(m_bottom + 40, 480.0), width, 260},
            m_slide.texts.value(0),
            0,
            textSize,
            m_slide.labels.value(0),
            QColor(0xe5, 0xf0, 0xeb)
        );
    }

    void evidence() {
        title({margin, 90, 1700, 150});
        photo(0, framed({margin, 270, 880, 550}));
        const QRectF column = beside({1050, 270, 760, 720});
        double top = column.top();
        for (int i = 0; i < m_slide.texts.size(); ++i) {
            text(i, {column.left(), top, column.width(), 200});
            top += 225;
        }
        if (!m_slide.attribute.isEmpty())
            write(
                SlidePart::Kind::Caption,
                {margin, 900, 880, 90},
                QCoreApplication::translate("slide", "Speaks to: %1").arg(m_slide.attribute),
                -1,
                captionSize,
                slideTheme().accentText
            );
    }

    void thenNow() {
        title({margin, 90, 1700, 150});
        if (m_slide.change) {
            const QRectF box(margin, 260, 1080, 700);
            m_parts.push_back(
                {SlidePart::Kind::Picture,
                 box,
                 m_slide.change->sentence,
                 -1,
                 0,
                 false,
                 [box, change = *m_slide.change](QPainter& painter) {
                     paintSlideChange(painter, box, change, slideTheme());
                 }}
            );
        }
        text(0, {1260, 270, 550, 310});
        text(1, {1260, 620, 550, 340});
    }

    void network() {
        title({margin, 70, 1700, 130});
        if (m_slide.network) {
            const QRectF box(40, 210, 1400, 790);
            m_parts.push_back(
                {SlidePart::Kind::Picture,
                 box,
                 m_slide.network->sentence,
                 -1,
                 smallestOnSlide,
                 false,
                 [box, network = m_slide.network, time = m_time](QPainter& painter) {
                     paintSlideNetwork(painter, box, network, time, slideTheme());
                 }}
            );
        }
        text(0, {1480, 250, 380, 740});
    }

    void reflection() {
        title({margin, 90, 1700, 150});
        for (int i = 0; i < 3; ++i) {
            const QRectF column(margin + i * 580, 280, 540, 660);
            panel(column, i == 2 ? slideTheme().accentSoft : slideTheme().paper);
            text(i, column.adjusted(36, 36, -36, -36));
        }
    }

    void signs() {
        title({margin, 90, 1700, 150});
        double top = 270;
        for (const report::SlideSign& sign : m_slide.signs) {
            if (top > 800)
                break;
            QStringList about{sign.level, sign.strength};
            if (!sign.date.isEmpty())
                about.append(sign.date);
            write(
                SlidePart::Kind::Text,
                {margin, top, 1700, 60},
                sign.words,
                -2,
                textSize - 4,
                slideTheme().ink
            );
            write(
                SlidePart::Kind::Caption,
                {margin, m_bottom + 2, 1700, 40},
                about.join(u" · "_s),
                -1,
                captionSize,
                slideTheme().ink2
            );
            top = m_bottom + 24;
        }
        text(0, {margin, std::max(top + 10, 820.0), 1700, 170});
    }

    void thanks() {
        title({margin, 90, 1700, 150});
        text(0, {margin, 270, 1700, 330});
        if (!m_slide.credits.isEmpty())
            write(
                SlidePart::Kind::Caption,
                {margin, 640, 1700, 130},
                QCoreApplication::translate("slide", "Photos: %1")
                    .arg(m_slide.credits.join(u", "_s)),
                -1,
                captionSize,
                slideTheme().ink2
            );
        write(
            SlidePart::Kind::Caption,
            {margin, 800, 1700, 160},
            m_slide.consent,
            -1,
            captionSize,
            slideTheme().ink2
        );
    }

    void number() {
        if (m_slide.layout == SlideLayout::Title)
            return;
        const QRectF corner(slideSheet.width() - 110, slideSheet.height() - 64, 70, 40);
        m_parts.push_back(
            {SlidePart::Kind::Ground,
             corner,
             {},
             -1,
             smallestOnSlide,
             false,
             [corner, text = QString::number(m_slide.number)](QPainter& painter) {
                 painter.setFont(slideFont(smallestOnSlide, false));
                 painter.setPen(slideTheme().ink3);
                 painter.drawText(corner, Qt::AlignRight | Qt::AlignVCenter, text);
             }}
        );
    }

    const ShownSlide& m_slide;
    EmptyPlaces m_empty;
    double m_time;
    std::vector<SlidePart> m_parts;
    double m_bottom = 0; ///< of what was written last
};

} // namespace

QFont slideFont(double size, bool strong) {
    QFont font = slideTheme().font(strong ? TextStyle::BodyStrong : TextStyle::Body);
    font.setPixelSize(int(std::lround(size)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Medium);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::vector<SlidePart> slideParts(const ShownSlide& slide, EmptyPlaces empty, double time) {
    return Layouter(slide, empty, time).parts();
}

QRectF slideIn(const QRectF& where) {
    QRectF slide(QPointF(), slideSheet.scaled(where.size(), Qt::KeepAspectRatio));
    slide.moveCenter(where.center());
    return slide;
}

void paintSlide(
    QPainter& painter, const QRectF& where, const ShownSlide& slide, EmptyPlaces empty, double time
) {
    const QRectF box = slideIn(where);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipRect(box, Qt::IntersectClip);
    painter.translate(box.topLeft());
    painter.scale(box.width() / slideSheet.width(), box.height() / slideSheet.height());
    for (const SlidePart& part : slideParts(slide, empty, time))
        part.paint(painter);
    painter.restore();
}

} // namespace trellis::paint
