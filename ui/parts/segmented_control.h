#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace trellis::ui {

/// One of a few views or lenses: exactly one piece is on. One stop for Tab; the arrows move.
class SegmentedControl : public QFrame {
    Q_OBJECT

public:
    struct Piece {
        QString id;
        QString text;
        QString icon; ///< a name in :/icons or empty
        bool operator==(const Piece&) const = default;
    };

    /// `name` is what a screen reader calls the whole: "View".
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    /// Sets the pieces; keeps what is on where it is still there, else the first.
    void setPieces(const QList<Piece>& pieces);
    [[nodiscard]] QString current() const;
    /// Turns a piece on without emitting chosen().
    void setCurrent(const QString& id);
    /// Short of room: a piece that is off shows its icon alone, with its words in the tooltip.
    void setBrief(bool brief);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The person chose another piece.
    void chosen(const QString& id);

private:
    void clear();
    void addPiece(const Piece& piece);
    void step(int by);
    void oneTabStop();
    void showWords();

    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    QList<Piece> m_pieces;
    QList<QPushButton*> m_buttons;
    bool m_brief = false;
};

} // namespace trellis::ui
