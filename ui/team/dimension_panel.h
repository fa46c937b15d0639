#pragma once

#include "core/team/suppression.h"
#include "ui/parts/inspector.h"

#include <functional>

namespace trellis::ui {

class Button;
class ChoiceField;
class DateField;
class Desk;
class GroupsModel;
class GroupsTable;
class InlineMessage;
class LineField;
class TextLabel;

/// One way to compare the team with its school, to be edited: what the counts are of, and the
/// groups.
class DimensionPanel : public Inspector {
    Q_OBJECT

public:
    explicit DimensionPanel(Desk& desk, QWidget* parent = nullptr);

    /// @param masked  what may be shown of the dimension's counts.
    void setDimension(
        const team::ReferenceDimension& dimension, const team::MaskedTable& masked, int filledSeats
    );
    void editName();
    void retranslate();

signals:
    void removeWanted();
    void closeWanted();

private:
    void layOut();
    void connectFields();
    void change(const QString& label, const std::function<void(team::ReferenceDimension&)>& write);
    void paste(const QString& text);
    void removeGroups(const QList<int>& rows);
    void showTally();

    Desk& m_desk;
    std::optional<team::ReferenceDimension> m_dimension;
    int m_filledSeats = 0;
    TextLabel* m_title;
    Button* m_close;
    LineField* m_name;
    ChoiceField* m_population;
    LineField* m_source;
    DateField* m_asOf;
    TextLabel* m_groupsTitle;
    GroupsTable* m_table;
    GroupsModel* m_model;
    InlineMessage* m_message;
    TextLabel* m_help;
    Button* m_paste;
    Button* m_remove;
};

} // namespace trellis::ui
