#pragma once

#include "core/words/vocabulary.h"

#include <QListWidget>
#include <QUuid>

#include <optional>

namespace trellis::ui {

/// One line of a list on the wall.
struct WalkLine {
    QUuid id;
    std::optional<Constituency> whole; ///< it is a whole group, and has no id
    QString words;
    std::optional<Group> group; ///< its badge in front
    std::optional<bool> ticked; ///< it has a box to tick
    bool hasTower = false;      ///< it has a tower
    std::optional<int> tower;   ///< 0 to 5, how high it is
    QString spoken;             ///< for a screen reader, where the words do not say it all
    bool operator==(const WalkLine&) const = default;
};

/// Lines that a whole room reads: nothing under 24 pixels. Digits, Delete and Enter are told of;
/// Space and a click tick.
class WalkList : public QListWidget {
    Q_OBJECT

public:
    explicit WalkList(QWidget* parent = nullptr);

    /// Shows the lines; the keyboard stays on the same one where that is still there.
    void setLines(const std::vector<WalkLine>& lines);
    [[nodiscard]] QUuid current() const;
    /// Stands in columns, as many as there is room for.
    void setColumns(bool columns);
    /// Lines are sentences, which go on below where they are long.
    void setSentences(bool sentences);

signals:
    void currentMoved();
    void digit(int value);
    void cleared(); ///< Delete or Backspace
    void opened();  ///< Enter
    void ticked(const WalkLine& line, bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void toggle(QListWidgetItem* item);

    std::vector<WalkLine> m_lines;
    bool m_columns = false;
};

} // namespace trellis::ui
