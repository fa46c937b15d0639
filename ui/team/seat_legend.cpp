#include "ui/team/seat_legend.h"

#include "ui/paint/icons.h"
#include "ui/paint/seat.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One seat mark, as the legend explains it.
class SeatMark : public QWidget {
public:
    SeatMark(const paint::SeatPicture& picture, QWidget* parent)
        : QWidget(parent),
          m_picture(picture) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int size = themeOf(*this).scaledInt(18);
        return {size, size};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::paintSeat(painter, QRectF(rect()).center(), width() - 1, m_picture, themeOf(*this));
    }

private:
    paint::SeatPicture m_picture;
};

} // namespace

SeatLegend::SeatLegend(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(14, this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_votes = add(new SeatMark({Group::Teachers, true, true}, this));
    m_noVote = add(new SeatMark({Group::Teachers, true, false}, this));
    m_open = add(new SeatMark({Group::Teachers, false, true}, this));
    m_required = add(new IconLabel(u"flag"_s, 13, Ink::Muted, this));
}

TextLabel* SeatLegend::add(QWidget* mark) {
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(mark);
    auto* words = new TextLabel({}, paint::TextStyle::Caption, Ink::Secondary, pair);
    row->addWidget(words);
    m_flow->addWidget(pair);
    return words;
}

void SeatLegend::retranslate() {
    m_votes->setText(tr("Votes"));
    m_noVote->setText(tr("No vote"));
    m_open->setText(tr("Vacant"));
    m_required->setText(tr("Required by a rule"));
}

} // namespace trellis::ui
