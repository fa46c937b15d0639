#include "ui/analysis/live_notes.h"

#include "core/evidence/store.h"
#include "core/school/school.h"
#include "ui/analysis/meeting_controller.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/icons.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using paint::TextStyle;

constexpr int eyeWidth = 48;

} // namespace

/// One row, all decided.
struct LiveNote {
    Id<analysis::MeetingNote> id = Id<analysis::MeetingNote>::create();
    std::optional<Group> group;
    QString words;
    QString under; ///< what it points at
    QString state; ///< "on the wall", "hidden"
    QString time;
    bool onScreen = true;
    bool isNew = false;
};

class LiveNotes::Model : public QAbstractListModel {
public:
    Model(MeetingController& meeting, QObject* parent)
        : QAbstractListModel(parent),
          m_meeting(meeting) {}

    void read() {
        beginResetModel();
        m_rows.clear();
        const auto& notes = m_meeting.meeting().notes;
        for (auto note = notes.rbegin(); note != notes.rend(); ++note)
            if (all || note->phase == m_meeting.clock().phase)
                m_rows.push_back(rowOf(*note));
        if (!m_rows.empty())
            m_rows.front().isNew = m_rows.front().onScreen;
        endResetModel();
    }
    [[nodiscard]] const LiveNote& row(const QModelIndex& index) const {
        return m_rows.at(size_t(index.row()));
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const LiveNote& note = row(index);
        if (role == Qt::DisplayRole)
            return note.words;
        if (role != Qt::AccessibleTextRole)
            return {};
        const QString group =
            note.group ? vocabulary::plural(*note.group, m_meeting.desk().language()) : QString();
        QStringList parts{group, note.words, note.under, note.state, note.time};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    bool all = false;

private:
    [[nodiscard]] LiveNote rowOf(const analysis::MeetingNote& note) const {
        LiveNote row{note.id};
        if (note.constituency)
            row.group = vocabulary::groupOf(*note.constituency);
        row.words = note.words;
        QStringList ends;
        for (const auto& end :
             evidence::restsOn(m_meeting.desk().school().reader(), {u"note"_s, note.id.uuid()}))
            ends.append(end.name);
        row.under = ends.isEmpty() ? LiveNotes::tr("points at nothing yet") : ends.join(u" · "_s);
        row.onScreen = note.onScreen;
        row.state = note.onScreen ? LiveNotes::tr("on the wall") : LiveNotes::tr("hidden");
        row.time = m_meeting.desk().words().locale().toString(
            note.saidAt.toLocalTime().time(), QLocale::ShortFormat
        );
        return row;
    }

    MeetingController& m_meeting;
    std::vector<LiveNote> m_rows;
};

namespace {

class LiveNoteDelegate : public QStyledItemDelegate {
public:
    using RowOf = std::function<const LiveNote&(const QModelIndex&)>;
    LiveNoteDelegate(RowOf rowOf, QObject* parent)
        : QStyledItemDelegate(parent),
          m_rowOf(std::move(rowOf)) {}

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), themeOf(*option.widget).scaledInt(56)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const paint::Theme theme = themeOf(*option.widget);
        const LiveNote& note = m_rowOf(index);
        const QRectF room = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (note.isNew)
            painter->fillRect(room, theme.accentSoft);
        if ((option.state & QStyle::State_Selected) != 0 && option.widget->hasFocus()) {
            painter->setPen(QPen(theme.focus, 2));
            painter->drawRect(room.adjusted(1, 1, -1, -1));
        }
        painter->fillRect(QRectF(room.left(), room.bottom(), room.width(), 1), theme.line);
        const QSizeF badge = paint::groupBadgeSize(theme);
        if (note.group)
            paint::paintGroupBadge(
                *painter,
                {QPointF(room.left() + 12, room.center().y() - badge.height() / 2), badge},
                *note.group,
                theme
            );
        const double left = room.left() + 24 + badge.width();
        const double stateWidth = theme.scaled(170);
        const double right = room.right() - eyeWidth - stateWidth;
        const double half = room.height() / 2;
        paint::paintLine(
            *painter,
            {left, room.top() + 5, right - left, half - 5},
            note.words,
            {theme.font(TextStyle::Body), note.onScreen ? theme.ink : theme.ink3}
        );
        paint::paintLine(
            *painter,
            {left, room.top() + half, right - left, half - 6},
            note.under,
            {theme.font(TextStyle::Small), theme.ink3}
        );
        paint::paintLine(
            *painter,
            {right, room.top(), stateWidth - 8, room.height()},
            note.state + u"   "_s + note.time,
            {theme.font(note.isNew ? TextStyle::SmallStrong : TextStyle::Small),
             note.isNew ? theme.accentText : theme.ink3,
             Qt::AlignRight}
        );
        const QRectF eye(room.right() - 38, room.center().y() - 14, 28, 28);
        painter->setPen(QPen(theme.line2, 1));
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(eye, 6, 6);
        paint::paintIcon(*painter, eye.adjusted(6, 6, -6, -6), u"eye"_s, theme.ink2);
        if (note.onScreen) { // what a click does: hide
            painter->setPen(QPen(theme.ink2, 1.6));
            painter->drawLine(eye.bottomLeft() + QPointF(7, -7), eye.topRight() + QPointF(-7, 7));
        }
        painter->restore();
    }

private:
    RowOf m_rowOf;
};

} // namespace

LiveNotes::LiveNotes(MeetingController& meeting, QWidget* parent)
    : QListView(parent),
      m_meeting(meeting),
      m_model(new Model(meeting, this)) {
    setModel(m_model);
    setItemDelegate(new LiveNoteDelegate(
        [this](const QModelIndex& index) -> const LiveNote& { return m_model->row(index); }, this
    ));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Live notes"));
    setToolTip(tr("Enter or a click on the eye shows or hides a note on the wall"));
    connect(&meeting, &MeetingController::changed, this, [this] { m_model->read(); });
    m_model->read();
}

void LiveNotes::setAllRounds(bool all) {
    m_model->all = all;
    m_model->read();
}

int LiveNotes::thisRound() const {
    int count = 0;
    for (const analysis::MeetingNote& note : m_meeting.meeting().notes)
        count += note.phase == m_meeting.clock().phase ? 1 : 0;
    return count;
}

void LiveNotes::toggle(const QModelIndex& index) {
    const LiveNote note = m_model->row(index);
    m_meeting.showNote(note.id, !note.onScreen);
}

void LiveNotes::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid())
        return toggle(currentIndex());
    QListView::keyPressEvent(event);
}

void LiveNotes::mousePressEvent(QMouseEvent* event) {
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->pos().x() > viewport()->width() - eyeWidth)
        toggle(index);
}

} // namespace trellis::ui
