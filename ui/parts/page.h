#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAction;

namespace trellis::school {
class Reader;
struct Changes;
} // namespace trellis::school

namespace trellis::ui {

class Desk;

/// How far a step has come, for its ring on the rail.
struct Progress {
    double share = 0; ///< 0 to 1
    QString sentence; ///< "72 %, 11 stories left"
};

/// One piece of the segmented control in the title row.
struct PageView {
    QString id;
    QString icon; ///< a name in :/icons
    QString text;
};

/// A button in the title row. The action's own text, shortcut and enabled state count.
struct TitleButton {
    QAction* action = nullptr;
    bool primary = true;
    QString icon; ///< a name in :/icons
};

/// One page of the window. The shell lays out what it offers: title row, content, inspector, menu.
///
/// A page reads through `desk().reader()` in refresh() and writes through `desk().perform()`. It
/// is refreshed when it is first shown, after each change while it is visible, and on its next
/// showing after changes while it was hidden. Texts that it set itself are set again in
/// retranslate().
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Desk& desk);

    [[nodiscard]] Desk& desk() const { return m_desk; }

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }

    /// The pieces of the segmented control; empty for none.
    [[nodiscard]] virtual QList<PageView> views() const { return {}; }
    [[nodiscard]] virtual QString view() const { return {}; }
    virtual void setView(const QString& /*id*/) {}

    /// A widget of the page that stands in the title row, left of the views: a lens switch.
    [[nodiscard]] virtual QWidget* titleExtra() { return nullptr; }
    [[nodiscard]] virtual QList<TitleButton> titleButtons() const { return {}; }
    /// The page's own menu in the menu bar. Each has a text; most have a shortcut.
    [[nodiscard]] virtual QList<QAction*> menuActions() const { return {}; }

    /// What stands at the right, made once by the page; nullptr for a page without. While it is
    /// hidden (and titleChanged was emitted) the page has the room.
    [[nodiscard]] virtual QWidget* inspector() { return nullptr; }

    /// Goes to a search hit or a link: `kind` as in the search table ("photo", "decision").
    virtual void showItem(const QString& /*kind*/, const QUuid& /*id*/) {}

    /// What the projector shows of this page: a new widget under `parent`, with names off, that
    /// paints itself with `themeOf(*this)`; nullptr when there is nothing to present.
    [[nodiscard]] virtual QWidget* present(QWidget* /*parent*/) { return nullptr; }
    [[nodiscard]] virtual bool canPresent() const { return false; }

    /// What else of this page belongs on the wall: stands beside Present in the menu. Each opens a
    /// window of its own.
    [[nodiscard]] virtual QList<QAction*> wallActions() const { return {}; }

    /// Reads what it shows from `desk().reader()` again.
    virtual void refresh() = 0;
    /// Sets every text again after the language changed; refresh() follows.
    virtual void retranslate() {}

signals:
    /// Title, subtitle, views, buttons or inspector are to be asked for again.
    void titleChanged();

protected:
    /// What of a change concerns this page; by default everything.
    [[nodiscard]] virtual bool concerns(const school::Changes& /*changes*/) const { return true; }
    void showEvent(QShowEvent* event) override;

private:
    void refreshWhenSeen();

    Desk& m_desk;
    bool m_stale = true;
};

/// A page as the rail knows it before it is made.
struct PageEntry {
    QString id;                    ///< "team"; stable, for settings and links
    QString icon;                  ///< a name in :/icons
    std::function<QString()> name; ///< under the icon, in the language of the moment: "1 Team"
    std::function<std::unique_ptr<Page>(Desk&)> make;
    std::function<Progress(const school::Reader&)> progress; ///< empty for a page without a ring
    QStringList kinds;  ///< what of the search leads here: "photo", "theme"
    QStringList tables; ///< the document tables that are this step's, for the history's filter
    bool aside = false; ///< no step of the tool: below the line on the rail
};

} // namespace trellis::ui
