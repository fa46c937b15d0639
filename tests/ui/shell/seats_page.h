#pragma once

#include "core/school/edit.h"
#include "ui/parts/page.h"

#include <QAction>

class QListWidget;

namespace trellis::ui {
class LineField;
}

namespace trellis::test {

/// A page made for the tests: the names of the seats, and the chosen one in the inspector.
class SeatsPage : public ui::Page {
    Q_OBJECT

public:
    explicit SeatsPage(ui::Desk& desk);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<ui::PageView> views() const override;
    [[nodiscard]] QString view() const override { return m_view; }
    void setView(const QString& id) override { m_view = id; }
    [[nodiscard]] QList<ui::TitleButton> titleButtons() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override { return {m_add}; }
    [[nodiscard]] QWidget* inspector() override { return m_inspector; }
    void showItem(const QString& kind, const QUuid& id) override;
    [[nodiscard]] QWidget* present(QWidget* parent) override;
    [[nodiscard]] bool canPresent() const override { return true; }
    void refresh() override;
    void retranslate() override;

    QStringList shownItems; ///< what showItem was asked for

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] ui::LineField& nameField() { return *m_name; }
    [[nodiscard]] QAction& adding() { return *m_add; }

private:
    void add();
    void rename(const QString& name);
    void choose(int row);

    QListWidget* m_list;
    QWidget* m_inspector;
    ui::LineField* m_name;
    QAction* m_add;
    QString m_view = QStringLiteral("list");
    std::vector<QUuid> m_ids;
    std::optional<QUuid> m_chosen;
};

/// Writes a seat; answers its id.
QUuid addSeat(school::Edit& edit, const QString& member);

/// The page as the rail knows it, under another id where two are needed.
[[nodiscard]] ui::PageEntry seatsEntry(const QString& id = QStringLiteral("team"));

} // namespace trellis::test
