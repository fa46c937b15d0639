#include "ui/team/members_model.h"

#include "core/team/meetings.h"
#include "core/team/store.h"
#include "ui/shell/desk.h"

#include <algorithm>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;
using team::Seat;
using team::TeamMeeting;

MembersModel::MembersModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent),
      m_desk(desk) {}

void MembersModel::setTeam(const team::Team& team) {
    std::vector<Seat> seats;
    std::copy_if(
        team.seats.begin(),
        team.seats.end(),
        std::back_inserter(seats),
        [](const Seat& seat) { return seat.filled; }
    );
    if (seats.size() == m_seats.size() && team.meetings.size() == m_meetings.size()) {
        // The same shape: the keyboard stays where it is.
        m_seats = seats;
        m_meetings = team.meetings;
        if (!seats.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_seats = seats;
    m_meetings = team.meetings;
    endResetModel();
}

const Seat& MembersModel::seatAt(int row) const {
    return m_seats.at(static_cast<size_t>(row));
}

const TeamMeeting* MembersModel::meetingAt(int column) const {
    const int place = column - FirstMeeting;
    return place >= 0 && place < static_cast<int>(m_meetings.size())
               ? &m_meetings[static_cast<size_t>(place)]
               : nullptr;
}

int MembersModel::rowOf(const Id<Seat>& seat) const {
    for (size_t i = 0; i < m_seats.size(); ++i)
        if (m_seats[i].id == seat)
            return static_cast<int>(i);
    return -1;
}

int MembersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_seats.size());
}

int MembersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstMeeting + static_cast<int>(m_meetings.size());
}

QString MembersModel::words(const Seat& seat, int column) const {
    const Language language = m_desk.language();
    if (column == Counted)
        return vocabulary::label(seat.constituency, language);
    if (column == Hats) {
        QStringList hats;
        for (const Constituency hat : seat.hats)
            hats.append(vocabulary::label(hat, language));
        return hats.join(u", "_s);
    }
    if (column != Name)
        return {};
    if (!seat.member.isEmpty())
        return seat.member;
    return seat.role.isEmpty() ? vocabulary::label(seat.constituency, language) : seat.role;
}

Qt::CheckState MembersModel::state(const Seat& seat, int column) const {
    if (column == Onboarded)
        return seat.onboarded ? Qt::Checked : Qt::Unchecked;
    const TeamMeeting* meeting = meetingAt(column);
    const auto came = meeting->came.find(seat.id);
    if (came == meeting->came.end())
        return Qt::PartiallyChecked;
    return came->second ? Qt::Checked : Qt::Unchecked;
}

QVariant MembersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Seat& seat = seatAt(index.row());
    const bool ticks = index.column() >= Onboarded;
    if (role == Qt::DisplayRole && !ticks)
        return words(seat, index.column());
    if (role == Qt::CheckStateRole && ticks)
        return state(seat, index.column());
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString name = words(seat, Name);
    if (index.column() == Onboarded)
        return seat.onboarded ? tr("%1 was told how the team works").arg(name)
                              : tr("%1 was not told how the team works yet").arg(name);
    const TeamMeeting* meeting = meetingAt(index.column());
    if (meeting == nullptr)
        return words(seat, index.column());
    const QString day = m_desk.words().shortDate(meeting->heldOn);
    switch (state(seat, index.column())) {
    case Qt::Checked:
        return tr("%1, %2: came").arg(name, day);
    case Qt::Unchecked:
        return tr("%1, %2: away").arg(name, day);
    case Qt::PartiallyChecked:
        break;
    }
    return tr("%1, %2: not noted").arg(name, day);
}

bool MembersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || m_desk.readOnly())
        return false;
    Seat seat = seatAt(index.row());
    const auto wanted = static_cast<Qt::CheckState>(value.toInt());
    if (index.column() == Onboarded) {
        seat.onboarded = wanted != Qt::Unchecked;
        return m_desk.perform(
            tr("Noted that a member was told how the team works"),
            [&](school::Edit& edit) { team::put(edit, seat); }
        );
    }
    const TeamMeeting* meeting = meetingAt(index.column());
    if (meeting == nullptr)
        return false;
    const auto came =
        wanted == Qt::PartiallyChecked ? std::nullopt : std::optional(wanted == Qt::Checked);
    return m_desk.perform(tr("Noted who came"), [&, id = meeting->id](school::Edit& edit) {
        team::setCame(edit, id, seat.id, came);
    });
}

Qt::ItemFlags MembersModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_desk.readOnly() || index.column() < Onboarded)
        return flags;
    flags |= Qt::ItemIsUserCheckable;
    return index.column() == Onboarded ? flags : flags | Qt::ItemIsUserTristate;
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Counted:
        return tr("Counts as");
    case Hats:
        return tr("Also");
    case Onboarded:
        return tr("Onboarded");
    default:
        break;
    }
    const TeamMeeting* meeting = meetingAt(section);
    return meeting == nullptr ? QString() : m_desk.words().shortDate(meeting->heldOn);
}

} // namespace trellis::ui
