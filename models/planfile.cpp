// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planfile.h"

#include "services/domain/csv.h"
#include "services/domain/json.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// What a file says of a plan besides what a new one is made of.
struct Remarks
{
    bool isActive = true;
    static constexpr std::array fields{field<&Remarks::isActive>("is_active")};
};

template<Described T>
const Field *fieldNamed(QByteArrayView name)
{
    const std::string_view wanted(name.data(), size_t(name.size()));
    const auto found = std::ranges::find_if(T::fields, [wanted](const Field &field) {
        return field.name == wanted || (!wanted.empty() && field.otherName == wanted);
    });
    return found == T::fields.end() ? nullptr : &*found;
}

bool isFaulty(const PlanEntry &entry, QStringView field)
{
    return std::ranges::any_of(entry.problems, [field](const Problem &problem) { return problem.field == field; });
}

/// The rules of the fields, where nothing is wrong yet, and of the plan as a whole.
void judge(PlanEntry &entry)
{
    normalise(CreatePlan::fields, &entry.plan);
    auto problems = validate(CreatePlan::fields, &entry.plan);
    problems += problemsOf(planOf(entry.plan));
    for (const auto &problem : std::as_const(problems))
        if (!isFaulty(entry, problem.field))
            entry.problems.append(problem);
}

/// Where the cells of a row go.
struct Column
{
    QString name;
    const Field *ofPlan = nullptr;
    const Field *ofRemarks = nullptr;
};

QList<Column> columnsOf(const QList<QByteArray> &names, PlanFile &file)
{
    QList<Column> columns;
    for (const auto &name : names) {
        const auto plain = name.trimmed().toLower();
        columns.append({QString::fromUtf8(plain), fieldNamed<CreatePlan>(plain), fieldNamed<Remarks>(plain)});
        if (!columns.last().ofPlan && !columns.last().ofRemarks)
            file.unusedColumns.append(QString::fromUtf8(name));
    }
    for (const auto &field : CreatePlan::fields) {
        const bool isThere = std::ranges::find(columns, &field, &Column::ofPlan) != columns.end();
        if (field.isRequired && !isThere)
            file.missingColumns.append(field.key());
    }
    return columns;
}

void readCell(const QByteArray &cell, const Column &column, PlanEntry &entry, Remarks &remarks)
{
    const auto *field = column.ofPlan ? column.ofPlan : column.ofRemarks;
    if (!field)
        return;
    void *object = column.ofPlan ? static_cast<void *>(&entry.plan) : &remarks;
    const auto code =
        cell.isEmpty() && field->isRequired ? u"required"_s : fromCsvCell(cell, *field->type, field->member(object));
    if (!code.isEmpty())
        entry.problems.append({field->key(), code});
}

PlanEntry entryOf(const QList<QByteArray> &cells, const QList<Column> &columns, qint64 line)
{
    PlanEntry entry{.place = line};
    if (cells.size() != columns.size()) {
        entry.problems.append({QString(), u"cell_count"_s});
        return entry;
    }
    Remarks remarks;
    for (qsizetype i = 0; i < cells.size(); ++i)
        readCell(cells[i], columns[i], entry, remarks);
    entry.wasActive = remarks.isActive;
    judge(entry);
    return entry;
}

void readCsv(QByteArrayView bytes, PlanFile &file)
{
    CsvReader reader(bytes);
    if (reader.next()) {
        const auto columns = columnsOf(reader.cells(), file);
        if (!file.missingColumns.isEmpty()) {
            file.fault = u"columns_missing"_s;
            return;
        }
        while (reader.next())
            file.plans.append(entryOf(reader.cells(), columns, reader.line()));
    }
    file.fault = reader.fault();
    file.faultPlace = file.fault.isEmpty() ? 0 : reader.line();
}

void readJson(QByteArrayView bytes, PlanFile &file)
{
    auto list = jsonPart(bytes, "/results"); // as the REST API answers
    if (list.isEmpty())
        list = jsonPart(bytes, "");
    if (!list.startsWith('[')) {
        file.fault = list.isEmpty() ? u"invalid_json"_s : u"not_a_list"_s;
        return;
    }
    for (const auto &item : jsonItems(list, "")) {
        PlanEntry entry{.place = file.plans.size() + 1};
        Remarks remarks;
        entry.problems = fromJson(item, entry.plan);
        if (!isFaulty(entry, u"")) { // else it is no object
            entry.problems += fromJson(item, remarks);
            judge(entry);
        }
        entry.wasActive = remarks.isActive;
        file.plans.append(entry);
    }
}

void findTwins(QList<PlanEntry> &plans)
{
    QSet<QString> names;
    for (auto &entry : plans) {
        const auto key = planNameKey(entry.plan.name);
        if (key.isEmpty())
            continue;
        if (names.contains(key))
            entry.problems.append({u"name"_s, u"duplicate"_s});
        names.insert(key);
    }
}

} // namespace

PlanFile readPlanFile(QByteArrayView bytes, FileFormat format)
{
    PlanFile file;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (!bytes.isValidUtf8())
        file.fault = u"invalid_utf8"_s;
    else if (format == FileFormat::Csv)
        readCsv(bytes, file);
    else
        readJson(bytes, file);
    findTwins(file.plans);
    return file;
}

} // namespace plandeck
