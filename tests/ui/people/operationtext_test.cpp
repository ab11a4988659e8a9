// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissionsmodel.h"
#include "ui/common/operationtext.h"

#include "services/operations/catalogue.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class OperationTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationOfTheMatrixIsNamed()
    {
        for (const auto *info : Catalogue::infos) {
            const QString name = info->name();
            if (!PermissionsModel::shows(*info))
                continue;
            QVERIFY2(operationText(name) != name, qPrintable(name));
            QVERIFY2(operationNoun(name) != name.section(u'.', 0, 0), qPrintable(name));
        }
    }

    void anUnknownOneKeepsItsName() { QCOMPARE(operationText(u"coupons.create"_s), u"coupons.create"_s); }
};

QTEST_GUILESS_MAIN(OperationTextTest)
#include "operationtext_test.moc"
