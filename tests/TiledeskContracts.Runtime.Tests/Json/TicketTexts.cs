using FsCheck;
using FsCheck.Fluent;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Texts of tickets, as the contract allows them and as it does not.</summary>
internal static class TicketTexts
{
    private static readonly string[] _names =
    [
        "_id", "status", "participants", "place", "first_text", "department", "agents", "createdAt", "score", "amount", "duration",
        "hasBot", "labels", "attributes", "subject", "rank", "perPage", "parent", "type", "coordinates", "name", "unknown", "",
        "first_te\\u0078t", "\\u005fid", "ключ", "a\\\"b", "\\ud83d\\ude00", "__proto__",
    ];

    private static readonly string[] _scalars =
    [
        "null", "true", "false", "\"\"", "\"text\"", "\"5\"", "\"true\"", "\"-0\"", "0", "-0", "100", "42", "1e2", "1E+2", "100.0", "2.5", "0.1",
        "1.10", "-0.0", "1e-7", "1e400", "12345678901234567890", "0.1234567890123456789012345678901234567890", "9007199254740993",
        "\"2026-11-21T09:06:53.399Z\"", "\"2026-11-21T09:06:53Z\"", "\"2026-11-21T11:06:53.399+02:00\"", "\"2026-11-21T09:06:53.3991234Z\"",
        "\"2026-11-21T09:06:53.39912345678Z\"", "\"2026-11-21\"", "\"2026-02-31T00:00:00.000Z\"", "\"2026-11-21T09:06:60.000Z\"",
        "\"0001-01-01T00:00:00.000+05:00\"", "\"\\ud83d\\ude00 \\u00e9 \\/ \\n\"", "\"<&>'\"", "\"\\u2028\"", "[]", "{}", "[1,\"2\",null,{}]",
        "[\"a\",\"b\"]", "[9.5,45.25]", "{\"_id\":\"d1\",\"name\":\"Sales\"}", "{\"_id\":7,\"x\":1e2}", "{\"type\":\"Point\",\"coordinates\":[1,2.50]}",
        "{\"a\":\"b\",\"c\":null,\"d\":5}", " [ 1 , 2 ] ",
    ];

    public static Arbitrary<string> Any { get; } = Ticket(3).ToArbitrary();

    private static Gen<string> Ticket(int depth) =>
        from members in Member(depth).ArrayOf().Resize(14)
        select "{" + string.Join(" , ", members) + "}";

    private static Gen<string> Member(int depth) =>
        from name in Gen.Elements(_names)
        from value in Value(depth)
        select $"\"{name}\" : {value}";

    private static Gen<string> Value(int depth) => depth == 0
        ? Gen.Elements(_scalars)
        : Gen.Frequency(
            (8, Gen.Elements(_scalars)),
            (2, Ticket(depth - 1)),
            (1, from items in Value(depth - 1).ArrayOf().Resize(4) select "[" + string.Join(",", items) + "]"));
}
