#include "ui/paint/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace trellis::paint {
namespace {

constexpr auto logoName = "trellis-logo";

QByteArray source(const QString& name, const QColor& colour) {
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (colour.isValid())
        svg.replace("#23211D", colour.name().toLatin1());
    return svg;
}

QPixmap rendered(const QString& name, const QColor& colour, QSize pixels) {
    const QString key =
        u"trellis/%1/%2/%3x%4"_s.arg(name, colour.isValid() ? colour.name() : u"own"_s)
            .arg(pixels.width())
            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(source(name, colour));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QRectF squareIn(const QRectF& rect) {
    const double side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

class SvgEngine : public QIconEngine {
public:
    SvgEngine(QString name, QPalette::ColorRole role) : m_name(std::move(name)), m_role(role) {}
    SvgEngine(QString name, const QColor& colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, m_name, colourFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return rendered(m_name, colourFor(mode), size);
    }
    QIconEngine* clone() const override { return new SvgEngine(*this); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const {
        if (m_name == QLatin1StringView(logoName))
            return {};
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_colour.value_or(palette.color(QPalette::Active, m_role));
    }

    QString m_name;
    QPalette::ColorRole m_role = QPalette::ButtonText;
    std::optional<QColor> m_colour;
};

} // namespace

QIcon icon(const QString& name, QPalette::ColorRole role) {
    return QIcon(new SvgEngine(name, role));
}
QIcon icon(const QString& name, const QColor& colour) {
    return QIcon(new SvgEngine(name, colour));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour) {
    QSvgRenderer renderer(source(name, colour));
    renderer.render(&painter, squareIn(rect));
}

QString iconOfKind(const QString& kind) {
    static const QHash<QString, QString> icons{
        {QStringLiteral("photo"), QStringLiteral("camera")},
        {QStringLiteral("story_answer"), QStringLiteral("quote")},
        {QStringLiteral("theme"), QStringLiteral("wall")},
        {QStringLiteral("seat"), QStringLiteral("team")},
        {QStringLiteral("actor"), QStringLiteral("map")},
        {QStringLiteral("space"), QStringLiteral("map")},
        {QStringLiteral("decision"), QStringLiteral("map")},
        {QStringLiteral("say"), QStringLiteral("grid")},
        {QStringLiteral("say_evidence"), QStringLiteral("quote")},
        {QStringLiteral("evidence_item"), QStringLiteral("quote")},
        {QStringLiteral("campaign"), QStringLiteral("camera")},
        {QStringLiteral("team_action"), QStringLiteral("flag")},
        {QStringLiteral("note"), QStringLiteral("chat")},
        {QStringLiteral("growth_move"), QStringLiteral("flag")},
        {QStringLiteral("slide"), QStringLiteral("arch")},
        {QStringLiteral("course_event"), QStringLiteral("cal")},
    };
    return icons.value(kind, QStringLiteral("chart"));
}

void paintLogo(QPainter& painter, const QRectF& rect) {
    paintIcon(painter, rect, QLatin1StringView(logoName), {});
}
QIcon logo() {
    return QIcon(new SvgEngine(QLatin1StringView(logoName), QColor()));
}

} // namespace trellis::paint
