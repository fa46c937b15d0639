#include "ui/team/roster_card.h"

#include "ui/paint/icons.h"
#include "ui/paint/seat.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"
#include "ui/team/roster_view.h"

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

/// Mark and word, side by side, on as many lines as it takes.
class SeatLegend : public QWidget {
public:
    explicit SeatLegend(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(14, this)) {
        m_flow->setContentsMargins(0, 0, 0, 0);
        m_votes = add(new SeatMark({Group::Teachers, true, true}, this));
        m_noVote = add(new SeatMark({Group::Teachers, true, false}, this));
        m_open = add(new SeatMark({Group::Teachers, false, true}, this));
        m_required = add(new IconLabel(u"flag"_s, 13, Ink::Muted, this));
    }

    void retranslate() {
        m_votes->setText(RosterCard::tr("Votes"));
        m_noVote->setText(RosterCard::tr("No vote"));
        m_open->setText(RosterCard::tr("Open"));
        m_required->setText(RosterCard::tr("Required by a rule"));
    }

private:
    TextLabel* add(QWidget* mark) {
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

    FlowLayout* m_flow;
    TextLabel* m_votes;
    TextLabel* m_noVote;
    TextLabel* m_open;
    TextLabel* m_required;
};

RosterCard::RosterCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_view(new RosterView(this)),
      m_legend(new SeatLegend(this)) {
    content()->setSpacing(8);
    content()->setContentsMargins(12, 12, 12, 12);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_legend->setContentsMargins(8, 0, 8, 0);
    content()->addWidget(m_title);
    content()->addWidget(m_view, 1);
    content()->addWidget(new Divider(this));
    content()->addWidget(m_legend);
}

void RosterCard::retranslate() {
    m_title->setText(tr("Who sits on the team"));
    m_view->setAccessibleName(tr("Seats by group"));
    m_legend->retranslate();
}

} // namespace trellis::ui
