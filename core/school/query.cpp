#include "core/school/query.h"

#include <SQLiteCpp/Statement.h>

namespace trellis::school {

Query::Query(SQLite::Statement& statement) : m_statement(statement) {
    m_statement.reset();
    m_statement.clearBindings();
}

Query::~Query() {
    m_statement.tryReset();
}

void Query::bind(const QString& value) {
    m_statement.bind(++m_bound, value.toStdString());
}
void Query::bind(const QByteArray& value) {
    // A non-null pointer, so that no bytes are an empty blob and not NULL.
    m_statement.bind(++m_bound, value.isEmpty() ? "" : value.constData(), int(value.size()));
}
void Query::bind(bool value) {
    m_statement.bind(++m_bound, value ? 1 : 0);
}
void Query::bind(int value) {
    m_statement.bind(++m_bound, value);
}
void Query::bind(qint64 value) {
    m_statement.bind(++m_bound, int64_t{value});
}
void Query::bind(double value) {
    m_statement.bind(++m_bound, value);
}
void Query::bind(QDate value) {
    if (!value.isValid())
        return bind(std::nullopt);
    bind(value.toString(Qt::ISODate));
}
void Query::bind(const QDateTime& value) {
    if (!value.isValid())
        return bind(std::nullopt);
    bind(value.toUTC().toString(Qt::ISODateWithMs));
}
void Query::bind(QUuid value) {
    bind(value.toRfc4122());
}
void Query::bind(std::nullopt_t) {
    m_statement.bind(++m_bound);
}

bool Query::next() {
    return m_statement.executeStep();
}
void Query::run() {
    m_statement.exec();
}

bool Query::isNull(int column) const {
    return m_statement.getColumn(column).isNull();
}
QString Query::text(int column) const {
    const SQLite::Column value = m_statement.getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}
QByteArray Query::bytes(int column) const {
    const SQLite::Column value = m_statement.getColumn(column);
    const auto* start = static_cast<const char*>(value.getBlob());
    return QByteArray(start, value.getBytes());
}
int Query::integer(int column) const {
    return m_statement.getColumn(column).getInt();
}
qint64 Query::large(int column) const {
    return m_statement.getColumn(column).getInt64();
}
double Query::real(int column) const {
    return m_statement.getColumn(column).getDouble();
}
QDate Query::date(int column) const {
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}
QDateTime Query::moment(int column) const {
    return isNull(column) ? QDateTime() : QDateTime::fromString(text(column), Qt::ISODateWithMs);
}
QUuid Query::uuid(int column) const {
    return QUuid::fromRfc4122(bytes(column));
}

} // namespace trellis::school
