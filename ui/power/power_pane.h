#pragma once

#include "core/power/types.h"
#include "ui/parts/page.h"
#include "ui/parts/segmented_control.h"
#include "ui/report/power_picture.h"

namespace trellis::ui {

/// Where the views of step 3 stand: the page whose single letters they hear, and the map that it
/// has read for all of them.
struct PowerStage {
    Desk& desk;
    QWidget& page;
    const power::PowerMap& map;
};

/// One view of step 3 with all that belongs to it: its words in the title row, its lenses, its
/// inspector, its actions and what the wall shows of it. The page switches between them.
class PowerPane : public QObject {
    Q_OBJECT

public:
    explicit PowerPane(const PowerStage& stage);

    [[nodiscard]] virtual QString subtitle() const = 0;
    /// What the page shows; always the same widget.
    [[nodiscard]] virtual QWidget& content() const = 0;
    /// What stands at the right of it; nullptr for none at the moment.
    [[nodiscard]] virtual QWidget* inspector() const { return nullptr; }
    /// Every widget that inspector() may give.
    [[nodiscard]] virtual QList<QWidget*> inspectors() const { return {}; }
    /// What it can be looked at through at the moment; empty for one look.
    [[nodiscard]] virtual QList<SegmentedControl::Piece> lenses() const { return {}; }
    [[nodiscard]] QString lens() const { return m_lens; }
    void setLens(const QString& lens);

    /// Its part of the page's menu.
    [[nodiscard]] virtual QList<QAction*> actions() const { return {}; }
    /// Sets which of its actions are possible, whether it is in front or not.
    virtual void enableActions(bool /*inFront*/) {}

    /// Takes the map that the page has read anew.
    virtual void mapRead() {}
    /// It is in front, and what is chosen in it or the map may have changed.
    virtual void show() {}
    /// Goes to a search hit or a link; false when it has no such thing.
    virtual bool goTo(const QString& /*kind*/, const QUuid& /*id*/) { return false; }

    /// It has a picture of its own for the wall; the matrix stands in for a view without one.
    [[nodiscard]] virtual bool hasPicture() const { return false; }
    [[nodiscard]] virtual bool canPresent() const { return false; }
    [[nodiscard]] virtual QWidget* present(QWidget* /*parent*/) const { return nullptr; }

    /// What of it can be saved as a page; nullopt when there is nothing at the moment.
    [[nodiscard]] virtual std::optional<report::PowerPrint> print() const { return std::nullopt; }

    virtual void retranslate() = 0;

signals:
    /// What the page asked for (words, lenses, inspector, actions) is to be asked for again.
    void changed();

protected:
    /// Shows what the lens is for.
    virtual void lensChanged() {}
    /// An action of the page, not of the window: single letters are typed elsewhere in it.
    QAction* action(const QString& keys, const std::function<void()>& run);

    [[nodiscard]] Desk& desk() const { return m_stage.desk; }
    [[nodiscard]] const power::PowerMap& map() const { return m_stage.map; }
    /// That view through the pane's lens, where there is something to print.
    [[nodiscard]] std::optional<report::PowerPrint> printOf(report::PowerView view) const;

private:
    PowerStage m_stage;
    QString m_lens;
};

/// An action that is heard anywhere in `page`.
QAction* pageAction(QWidget& page, const QString& keys, const std::function<void()>& run);

} // namespace trellis::ui
