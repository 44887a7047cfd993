using FsCheck;
using FsCheck.Fluent;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Texts of models, as the contract allows them and as it does not.</summary>
internal static class ModelTexts
{
    private static readonly string[] _odd =
    [
        "name", "unknown", "", "first_te\\u0078t", "\\u005fid", "car\\u0067o", "ключ", "a\\\"b", "\\ud83d\\ude00", "\\u0000", "a\\u0000", "a\\\\u0000", "\\/", "\u007f", "__proto__", "5",
    ];

    private static readonly string[] _ticket =
    [
        .. _odd, "_id", "status", "participants", "place", "first_text", "department", "agents", "createdAt", "score", "amount", "duration",
        "hasBot", "labels", "attributes", "subject", "rank", "perPage", "parent", "type", "coordinates",
    ];

    private static readonly string[] _parcel =
    [
        .. _odd, "kind", "cargo", "legs", "grid", "lots", "words", "bytes", "day", "hour", "span", "guid", "link", "weight", "freight", "route", "type", "_id", "coordinates",
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
        "\"AQI=\"", "\"AQJ=\"", "\"10:00:00\"", "\"10:00\"", "\"PT1H\"", "\"PT60M\"", "\"00000000-0000-0000-0000-00000000000A\"", "\"/a b?c=é\"", "\"fast\"", "\"parcel\"",
        "[[1,2.0],[\"3\"],null,[]]", "[true,\"2026-11-21\",{\"_id\":\"x\"}]", "{\"type\":\"sales\",\"_id\":1}", "{\"a\":[1,{\"type\":\"Line\"}],\"b\":7,\"\":[]}", "1E-400", "1e999999999999", "3.4028236e38",
        "-9223372036854775808", "9223372036854775808", "2147483648", "79228162514264337593543950336", "\"\\u0000\"", "\"\u007f\u0085\"", "\r\n\t7",
    ];

    /// <summary>Tickets, and whatever else can come in their place.</summary>
    public static Arbitrary<string> Tickets { get; } = Arb.From(Model(_ticket, 3), JsonShrink.Of);

    /// <summary>Parcels, and whatever else can come in their place.</summary>
    public static Arbitrary<string> Parcels { get; } = Arb.From(Model(_parcel, 3), JsonShrink.Of);

    private static Gen<string> Model(string[] names, int depth) =>
        from members in Member(names, depth).ArrayOf().Resize(14)
        select "{" + string.Join(" , ", members) + "}";

    private static Gen<string> Member(string[] names, int depth) =>
        from name in Gen.Elements(names)
        from value in Value(names, depth)
        select $"\"{name}\" : {value}";

    private static Gen<string> Value(string[] names, int depth) => depth == 0
        ? Gen.Elements(_scalars)
        : Gen.Frequency(
            (8, Gen.Elements(_scalars)),
            (2, Model(names, depth - 1)),
            (1, from items in Value(names, depth - 1).ArrayOf().Resize(4) select "[" + string.Join(",", items) + "]"));
}
