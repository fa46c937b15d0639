#include "ui/shell/welcome_parts.h"

#include "ui/paint/icons.h"
#include "ui/paint/ring.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"
#include "ui/parts/trellis_style.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

/// The first letters of a name's first two words: a tile that shows nothing of the file.
QString initials(const QString& name) {
    QString letters;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        letters += word.left(1).toUpper();
    return letters;
}

/// "October 2", with the year when it is another one.
QString dayWords(QDate day, QDate today, const QLocale& locale) {
    const QString format = day.year() == today.year()
                               ? RecentModel::tr("MMMM d", "a day of this year, as QLocale has it")
                               : RecentModel::tr("MMMM d, yyyy", "a day, as QLocale has it");
    return locale.toString(day, format);
}

} // namespace

BigButton::BigButton(bool primary, QString iconName, QWidget* parent)
    : QAbstractButton(parent),
      m_primary(primary),
      m_icon(std::move(iconName)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(*this, 8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BigButton::setWords(const QString& title, const QString& explanation) {
    setText(title);
    m_explanation = explanation;
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    update();
}

QSize BigButton::sizeHint() const {
    return {280, themeOf(*this).scaledInt(40) + 24};
}

void BigButton::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    const bool lit = underMouse() && isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    if (m_primary) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(lit ? theme.accentHover : theme.accent);
    } else {
        painter.setPen(theme.line2);
        painter.setBrush(lit ? theme.hover : theme.surface);
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QColor ink = m_primary ? theme.onAccent : theme.ink;
    paint::paintIcon(painter, {16, 0, 20, static_cast<double>(height())}, m_icon, ink);
    const double line = theme.scaled(19);
    const QRectF words(50, height() / 2.0 - line, width() - 60, line);
    paint::paintLine(painter, words, text(), {theme.font(paint::TextStyle::BodyStrong), ink});
    QColor soft = m_primary ? theme.onAccent : theme.ink3;
    if (m_primary)
        soft.setAlphaF(0.85F);
    paint::paintLine(
        painter,
        words.translated(0, line),
        m_explanation,
        {theme.font(paint::TextStyle::Caption), soft}
    );
}

VineDrawing::VineDrawing(QWidget* parent) : QWidget(parent) {
    setFixedHeight(124);
}

void VineDrawing::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line2, 3, Qt::SolidLine, Qt::RoundCap));
    for (int x = 30; x < width(); x += 60)
        painter.drawLine(x, 6, x, 124);
    painter.drawLine(0, 36, width(), 36);
    painter.drawLine(0, 84, width(), 84);
    QPainterPath vine(QPointF(30, 124));
    vine.cubicTo(30, 84, 90, 100, 90, 60);
    vine.cubicTo(90, 20, 150, 60, 150, 36);
    vine.cubicTo(150, 12, 210, 60, 210, 84);
    vine.cubicTo(210, 108, 270, 110, 270, 84);
    vine.cubicTo(270, 58, 330, 60, 330, 36);
    vine.cubicTo(330, 12, 390, 40, 390, 8);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.space(Openness::Invited).stroke, 3.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(vine);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.heat(3));
    for (const QPointF leaf :
         {QPointF(56, 98), {120, 50}, {184, 56}, {242, 98}, {300, 66}, {360, 34}}) {
        QPainterPath path(leaf);
        path.quadTo(leaf + QPointF(10, -12), leaf + QPointF(20, -4));
        path.quadTo(leaf + QPointF(16, 8), leaf);
        painter.drawPath(path);
    }
    struct Flower {
        QPointF at;
        double radius;
        Group group;
    };
    const std::array flowers{
        Flower{{90, 64}, 9, Group::Teachers},
        Flower{{150, 36}, 11, Group::Administrators},
        Flower{{210, 84}, 8, Group::SupportStaff},
        Flower{{270, 88}, 10, Group::Students},
        Flower{{330, 36}, 11, Group::Families},
        Flower{{390, 8}, 7, Group::Partners}};
    for (const Flower& flower : flowers) {
        painter.setBrush(theme.group(flower.group));
        painter.drawEllipse(flower.at, flower.radius, flower.radius);
    }
}

void RecentModel::setSchools(const QList<RecentSchool>& schools, const QDateTime& now) {
    beginResetModel();
    m_schools = schools;
    m_now = now;
    endResetModel();
}

QString RecentModel::whereAndWhen(int row) const {
    const RecentSchool& recent = school(row);
    const QString folder = QFileInfo(recent.path).dir().dirName();
    const QLocale locale;
    const QDateTime opened = recent.opened.toLocalTime();
    if (opened.date() == m_now.toLocalTime().date())
        return tr("%1, opened today at %2")
            .arg(folder, locale.toString(opened.time(), QLocale::ShortFormat));
    return tr("%1, opened %2").arg(folder, dayWords(opened.date(), m_now.date(), locale));
}

int RecentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_schools.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(school(index.row()).path);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return u"%1, %2"_s.arg(school(index.row()).name, whereAndWhen(index.row()));
    return {};
}

void RecentDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto* model = qobject_cast<const RecentModel*>(index.model());
    const RecentSchool& school = model->school(index.row());
    const paint::Theme theme = themeOf(*option.widget);
    const bool current = (option.state & QStyle::State_Selected) != 0;
    const bool under = (option.state & QStyle::State_MouseOver) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (current || under) {
        painter->setBrush(current ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(option.rect, 8, 8);
    }
    const QRectF box = QRectF(option.rect).adjusted(12, 0, -12, 0);
    const double middle = box.center().y();
    const QRectF tile(box.left(), middle - 21, 56, 42);
    painter->setBrush(theme.heat(2));
    painter->drawRoundedRect(tile, 5, 5);
    painter->setPen(theme.onHeat(2));
    painter->setFont(theme.font(paint::TextStyle::SectionTitle));
    painter->drawText(tile, Qt::AlignCenter, initials(school.name));
    const QRectF ring(box.right() - 32, middle - 16, 32, 32);
    paint::paintRing(*painter, ring.adjusted(2, 2, -2, -2), school.share, theme);
    const double line = theme.scaled(18);
    const QRectF words(tile.right() + 14, middle - line, ring.left() - tile.right() - 28, line);
    paint::paintLine(
        *painter, words, school.name, {theme.font(paint::TextStyle::BodyStrong), theme.ink}
    );
    paint::paintLine(
        *painter,
        words.translated(0, line),
        model->whereAndWhen(index.row()),
        {theme.font(paint::TextStyle::Caption), theme.ink3}
    );
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, std::max(64, themeOf(*option.widget).scaledInt(40) + 22)};
}

} // namespace trellis::ui
