#include "ui/photovoice/face_row.h"

#include "core/photovoice/release_words.h"
#include "ui/paint/text.h"
#include "ui/parts/switch.h"
#include "ui/parts/themed.h"

#include <QPainter>

namespace trellis::ui {
namespace {

constexpr double plate = 22;

} // namespace

FaceRow::FaceRow(QWidget* parent) : QAbstractButton(parent), m_switch(new Switch(this)) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_switch, &QAbstractButton::clicked, this, &FaceRow::coverWanted);
}

QSize FaceRow::sizeHint() const {
    return {200, themeOf(*this).scaledInt(50)};
}

void FaceRow::show(
    const photovoice::Photo& photo,
    const photovoice::Region& region,
    QDate today,
    const Words& words
) {
    const photovoice::DepictedPerson* person = photovoice::personOf(photo, region);
    m_number = region.number;
    m_title = photovoice::regionTitle(person, words);
    m_detail = photovoice::regionDetail(person, region.covered(), today, words);
    if (person != nullptr && !person->description.isEmpty())
        m_detail += QStringLiteral(" · ") + person->description;
    m_switch->setChecked(region.covered());
    m_switch->setEnabled(!region.area.isNull());
    m_switch->setWords(
        region.area.isNull() ? tr("Mark person %1 in the picture first").arg(region.number)
                             : tr("Cover %1 in shared copies").arg(region.number)
    );
    setAccessibleName(QStringLiteral("%1. %2, %3").arg(m_number).arg(m_title, m_detail));
    setToolTip(m_title + QLatin1Char('\n') + m_detail);
    update();
}

void FaceRow::setWritable(bool writable) {
    m_switch->setEnabled(writable && m_switch->isEnabled());
}

void FaceRow::resizeEvent(QResizeEvent*) {
    const QSize size = m_switch->sizeHint();
    m_switch->setGeometry(
        width() - size.width(), (height() - size.height()) / 2, size.width(), size.height()
    );
}

void FaceRow::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(0, 0, 0, -1);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(row.adjusted(-2, 2, 2, -2), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 2, -1, -2), 6, 6);
    }
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(row.topLeft(), row.topRight());
    const QRectF number(4, (height() - plate) / 2, plate, plate);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawRoundedRect(number, 5, 5);
    paint::paintLine(
        painter,
        number,
        QString::number(m_number),
        {theme.font(paint::TextStyle::Label), theme.surface, Qt::AlignHCenter}
    );
    const double left = number.right() + 12;
    const QRectF words(left, 0, m_switch->x() - left - 8, height() / 2.0);
    paint::paintLine(
        painter,
        words.adjusted(0, 8, 0, 0),
        m_title,
        {theme.font(paint::TextStyle::SmallStrong), theme.ink}
    );
    paint::paintLine(
        painter,
        words.translated(0, height() / 2.0).adjusted(0, -2, 0, -8),
        m_detail,
        {theme.font(paint::TextStyle::Caption), theme.ink3}
    );
}

} // namespace trellis::ui
