#include "ui/power/network_access.h"

#include "ui/power/network_canvas.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace trellis::ui {
namespace {

/// One actor of a canvas. Knows its place in the canvas's order, not what is there: the canvas
/// answers for it.
class ActorAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ActorAccess(NetworkCanvas* canvas, int place) : m_canvas(canvas), m_place(place) {}

    [[nodiscard]] bool isValid() const override {
        return m_canvas != nullptr && m_place < int(m_canvas->order().size());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] int place() const { return m_place; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_canvas->sentenceOf(actor()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const paint::ActorMark& mark = m_canvas->drawing().actors[size_t(actor())];
        const QPointF r(mark.radius * m_canvas->zoom(), mark.radius * m_canvas->zoom());
        const QPointF middle = m_canvas->toScreen(mark.centre);
        const QRect inside = QRectF(middle - r, middle + r).toAlignedRect();
        return {m_canvas->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid() && m_canvas->chosenActor() == actor()) {
            state.selected = true;
            state.focused = m_canvas->hasFocus();
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString& action) override {
        if (!isValid())
            return;
        const QUuid id = m_canvas->drawing().picture.actors[size_t(actor())].id.uuid();
        m_canvas->setFocus(Qt::OtherFocusReason);
        m_canvas->choose(id);
        if (action == pressAction())
            emit m_canvas->opened(id);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] int actor() const { return m_canvas->order()[size_t(m_place)]; }

    QPointer<NetworkCanvas> m_canvas;
    int m_place;
};

class CanvasAccess : public QAccessibleWidget {
public:
    explicit CanvasAccess(NetworkCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List),
          m_canvas(canvas) {}
    ~CanvasAccess() override { forget(); }
    CanvasAccess(const CanvasAccess&) = delete;
    CanvasAccess& operator=(const CanvasAccess&) = delete;
    CanvasAccess(CanvasAccess&&) = delete;
    CanvasAccess& operator=(CanvasAccess&&) = delete;

    [[nodiscard]] int childCount() const override { return int(m_canvas->order().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_children.size()) <= index)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new ActorAccess(m_canvas, int(m_children.size()))
            ));
        return QAccessible::accessibleInterface(m_children[size_t(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* actor = dynamic_cast<const ActorAccess*>(child);
        return actor != nullptr ? actor->place() : -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto chosen = m_canvas->chosenActor();
        if (!chosen || !m_canvas->hasFocus())
            return nullptr;
        const auto& order = m_canvas->order();
        return child(int(std::find(order.begin(), order.end(), *chosen) - order.begin()));
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const auto actor = m_canvas->actorAt(m_canvas->mapFromGlobal(QPoint(x, y)));
        if (!actor)
            return nullptr;
        const auto& order = m_canvas->order();
        return child(int(std::find(order.begin(), order.end(), *actor) - order.begin()));
    }

private:
    void forget() {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    NetworkCanvas* m_canvas;
    mutable std::vector<QAccessible::Id> m_children; ///< made when they are first asked for
};

QAccessibleInterface* accessFor(const QString&, QObject* object) {
    auto* canvas = qobject_cast<NetworkCanvas*>(object);
    return canvas != nullptr ? new CanvasAccess(canvas) : nullptr;
}

} // namespace

void giveNetworksTheirAccess() {
    static const bool given = [] {
        QAccessible::installFactory(accessFor);
        return true;
    }();
    static_cast<void>(given);
}

} // namespace trellis::ui
