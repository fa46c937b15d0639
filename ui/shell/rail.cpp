#include "ui/shell/rail.h"

#include "ui/paint/icons.h"
#include "ui/paint/ring.h"
#include "ui/parts/themed.h"
#include "ui/parts/trellis_style.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr int railWidth = 88;
constexpr int itemWidth = 72;
constexpr double ringSize = 38;
constexpr double bareSize = 26; ///< of an icon without a ring
constexpr double iconPixels = 19;

/// The line between the steps of the tool and what accompanies them.
class Line : public QWidget {
public:
    explicit Line(QWidget* parent) : QWidget(parent) { setFixedSize(48, 17); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(0, height() / 2, width(), 1, themeOf(*this).line2);
    }
};

class Logo : public QWidget {
public:
    explicit Logo(QWidget* parent) : QWidget(parent) { setFixedSize(30, 38); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::paintLogo(painter, rect());
    }
};

} // namespace

RailButton::RailButton(QString iconName, QWidget* parent)
    : QAbstractButton(parent),
      m_icon(std::move(iconName)) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(*this, 8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setProgress(const std::optional<Progress>& progress) {
    const bool turns = m_progress.has_value() != progress.has_value();
    m_progress = progress;
    tell();
    if (turns)
        updateGeometry();
    update();
}

void RailButton::setName(const QString& name, const QString& shortcut) {
    setText(name);
    m_shortcut = shortcut;
    tell();
    updateGeometry();
}

void RailButton::tell() {
    const QString sentence = m_progress ? m_progress->sentence : QString();
    setAccessibleName(text());
    setAccessibleDescription(sentence);
    setToolTip(
        (sentence.isEmpty() ? text() : sentence) +
        (m_shortcut.isEmpty() ? QString() : u" (%1)"_s.arg(m_shortcut))
    );
}

int RailButton::labelHeight() const {
    const QFontMetrics metrics(themeOf(*this).font(paint::TextStyle::Rail));
    return metrics.boundingRect(QRect(0, 0, itemWidth, 100), Qt::TextWordWrap, text()).height();
}

double RailButton::pictureSize() const {
    return m_progress ? ringSize : bareSize;
}

QSize RailButton::sizeHint() const {
    return {itemWidth, static_cast<int>(pictureSize()) + 3 + labelHeight() + 13};
}

void RailButton::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    const bool current = isChecked();
    const QColor ink = current ? theme.accentText : theme.ink2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(current ? theme.accentSoft : theme.hover);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const double size = pictureSize();
    const QRectF ring((width() - size) / 2, 6, size, size);
    if (m_progress)
        paint::paintRing(
            painter, ring.adjusted(1.75, 1.75, -1.75, -1.75), m_progress->share, theme
        );
    QRectF icon(0, 0, iconPixels, iconPixels);
    icon.moveCenter(ring.center());
    paint::paintIcon(painter, icon, m_icon, ink);
    QFont font = theme.font(paint::TextStyle::Rail);
    if (current)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        QRectF(-4, ring.bottom() + 3, width() + 8, height() - ring.bottom()),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        text()
    );
}

bool RailButton::event(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

Rail::Rail(const std::vector<PageEntry>& pages, QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)) {
    setFixedWidth(railWidth);
    setGround(*this, Ground::Sunken);
    setHairline(*this, Qt::RightEdge);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 1, 10);
    column->setSpacing(4);
    column->addWidget(new Logo(this), 0, Qt::AlignHCenter);
    column->addSpacing(10);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].aside && i > 0 && !pages[i - 1].aside)
            column->addWidget(new Line(this), 0, Qt::AlignHCenter);
        auto* button = new RailButton(pages[i].icon, this);
        m_group->addButton(button, static_cast<int>(i));
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
    retranslate(pages);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    const QAbstractButton* current = m_group->checkedButton();
    if (current == nullptr)
        return;
    constexpr double width = 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(*this).accentText);
    const QRectF bar(-width, current->y() + 14, 2 * width, current->height() - 28);
    painter.drawRoundedRect(bar, width, width);
}

void Rail::setCurrent(int index) {
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
    update();
}

void Rail::setProgress(int index, const std::optional<Progress>& progress) {
    if (auto* button = qobject_cast<RailButton*>(m_group->button(index)))
        button->setProgress(progress);
}

void Rail::retranslate(const std::vector<PageEntry>& pages) {
    setAccessibleName(tr("Steps"));
    for (size_t i = 0; i < pages.size(); ++i)
        if (auto* button = qobject_cast<RailButton*>(m_group->button(static_cast<int>(i))))
            button->setName(pages[i].name(), i < 8 ? u"Ctrl+%1"_s.arg(i + 1) : QString());
}

} // namespace trellis::ui
