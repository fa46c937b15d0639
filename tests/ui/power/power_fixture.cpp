#include "tests/ui/power/power_fixture.h"

#include "ui/parts/themed.h"

#include <QAction>
#include <QHBoxLayout>

#include <catch2/catch.hpp>

namespace trellis::test {

PowerDesk::PowerDesk(const QStringList& decisions)
    : desk(file.school(), dialogs),
      page(new ui::PowerPage(desk)) {
    if (!decisions.isEmpty())
        file->edit(QStringLiteral("Added decisions"), [&](school::Edit& edit) {
            for (const QString& name : decisions) {
                power::Decision decision;
                decision.name = name;
                decision.position = power::nextPosition(edit);
                power::put(edit, decision);
            }
        });
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    auto* main = new QVBoxLayout;
    main->addWidget(page->titleExtra(), 0, Qt::AlignRight);
    main->addWidget(page, 1);
    row->addLayout(main, 1);
    page->inspector()->setFixedWidth(328);
    row->addWidget(page->inspector());
    ui::applyTheme(window, desk.theme());
    window.resize(1278, 690);
    window.show();
    window.activateWindow();
    REQUIRE(waitFor([&] { return window.isActiveWindow(); }));
    table().setFocus(Qt::TabFocusReason);
    settle();
}

std::optional<power::SayLevel> PowerDesk::answer(size_t row, Constituency group, Lens lens) {
    const power::PowerMap now = map();
    const auto found = now.say.find({now.decisions.at(row).id, group, lens});
    if (found == now.say.end())
        return std::nullopt;
    return std::make_optional<power::SayLevel>(found->second);
}

void PowerDesk::type(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    QTest::keyClick(focus, key, modifiers);
    settle();
}

void PowerDesk::goTo(size_t row, size_t column, Lens lens) {
    table().goTo({row, column, lens});
    table().setFocus(Qt::TabFocusReason);
}

QAction& PowerDesk::action(const QString& text) {
    for (QAction* action : page->menuActions())
        if (action->text() == text)
            return *action;
    throw std::runtime_error(text.toStdString());
}

} // namespace trellis::test
