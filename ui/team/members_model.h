#pragma once

#include "core/team/types.h"
#include "core/words/words.h"

#include <QAbstractTableModel>

namespace trellis::ui {

class Desk;

/// The members beside the team's meetings: who counts as what, which other hats they wear, whether
/// they were told how the team works, and who came. A meeting's cell is ticked for came, empty for
/// away, half for not noted.
class MembersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Counted, Hats, Onboarded, FirstMeeting };

    explicit MembersModel(Desk& desk, QObject* parent = nullptr);

    /// Shows its filled seats and its meetings.
    void setTeam(const team::Team& team);
    [[nodiscard]] const team::Seat& seatAt(int row) const;
    /// nullptr for a column that is no meeting's.
    [[nodiscard]] const team::TeamMeeting* meetingAt(int column) const;
    [[nodiscard]] int rowOf(const Id<team::Seat>& seat) const; ///< −1: not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const team::Seat& seat, int column) const;
    [[nodiscard]] Qt::CheckState state(const team::Seat& seat, int column) const;

    Desk& m_desk;
    std::vector<team::Seat> m_seats;
    std::vector<team::TeamMeeting> m_meetings;
};

} // namespace trellis::ui
