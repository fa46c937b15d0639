#include "ui/shell/desk.h"

#include "core/school/school.h"

#include <SQLiteCpp/Exception.h>

namespace trellis::ui {
namespace {

/// Reads outside an edit meet SQLite itself: its failures are put into words here.
void inWords(const std::function<void()>& action, const QString& path) {
    try {
        action();
    } catch (const SQLite::Exception& exception) {
        school::throwInWords(exception, path);
    }
}

} // namespace

Desk::Desk(school::School& school, Dialogs& dialogs, Today today, QObject* parent)
    : QObject(parent),
      m_school(school),
      m_dialogs(dialogs),
      m_today(std::move(today)),
      m_theme(paint::Theme::make(paint::ThemeName::Light)),
      m_words(Language::English),
      m_subscription(school.observe([this](const school::Changes& changes) {
          emit changed(changes);
      })) {}

Desk::~Desk() = default;

const school::Reader& Desk::reader() const {
    return m_past ? m_past->reader() : m_school.reader();
}
const school::Reader& Desk::photos() const {
    return m_school.reader();
}
bool Desk::readOnly() const {
    return m_past != nullptr || !m_school.writable();
}

bool Desk::perform(
    const QString& label, const std::function<void(school::Edit&)>& write, Offer offer
) {
    const bool done = attempt([&] { m_school.edit(label, write); });
    if (done && offer == Offer::Undo)
        notify({label, tr("Undo"), [this] { undo(); }});
    return done;
}

bool Desk::attempt(const std::function<void()>& action) {
    try {
        inWords(action, m_school.path());
        return true;
    } catch (const std::runtime_error& error) {
        emit failed(QString::fromUtf8(error.what()));
    } catch (const std::exception& error) {
        emit failed(
            tr("Trellis could not do that (%1). Nothing in the file was changed. Try again, "
               "or close the file and open it again.")
                .arg(QString::fromUtf8(error.what()))
        );
    }
    return false;
}

bool Desk::undo() {
    return attempt([this] { m_school.undo(); });
}

bool Desk::redo() {
    return attempt([this] { m_school.redo(); });
}

void Desk::notify(const Notice& notice) {
    emit noticed(notice);
}

void Desk::lookBack(std::optional<qint64> seq) {
    if (seq == lookingBackAt())
        return;
    const bool arrived =
        attempt([&] { m_past = seq ? m_school.at(*seq) : std::unique_ptr<school::Past>(); });
    if (arrived)
        emit momentChanged();
}

std::optional<qint64> Desk::lookingBackAt() const {
    return m_past ? std::optional(m_past->seq()) : std::nullopt;
}

void Desk::setTheme(const paint::Theme& theme) {
    if (theme == m_theme)
        return;
    m_theme = theme;
    emit themeChanged();
}

void Desk::setLanguage(Language language) {
    if (language == m_words.language())
        return;
    m_words = Words(language);
    emit languageChanged();
}

} // namespace trellis::ui
