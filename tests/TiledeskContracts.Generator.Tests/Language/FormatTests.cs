using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Formats: which type each has, and that every value comes back, whether it fits the type or not.</summary>
public sealed class FormatTests
{
    private static readonly (string Schema, string Type, string[] Values)[] _rows =
    [
        ("{ type: string, format: date-time }", "DateTimeOffset", ["\"2024-01-02T03:04:05.678Z\"", "\"2024-01-02T03:04:05+01:00\"", "\"2024-01-02\"", "\"2024-02-30T00:00:00Z\"", "1700000000"]),
        ("{ type: string, format: date }", "DateOnly", ["\"2024-01-02\"", "\"2024-1-2\"", "\"02/01/2024\"", "\"0000-00-00\""]),
        ("{ type: string, format: time }", "TimeOnly", ["\"09:06:53\"", "\"09:06:53Z\"", "\"25:00\"", "\"09:06:53+02:00\""]),
        ("{ type: string, format: duration }", "TimeSpan", ["\"PT1H30M\"", "\"P1Y\"", "\"1:30\"", "90"]),
        ("{ type: string, format: uuid }", "Guid", ["\"5b55e806-c93d-de00-1431-63dd00000000\"", "\"5B55E806-C93D-DE00-1431-63DD00000000\"", "\"none\""]),
        ("{ type: string, format: byte }", "byte[]", ["\"AQID\"", "\"AQ==\"", "\"no base 64!\"", "\"\""]),
        ("{ type: string, format: binary }", "byte[]", ["\"AQID\"", "\"PNG...\""]),
        ("{ type: string, format: uri }", "Uri", ["\"https://example.com/a%20b?c\"", "\"/a\"", "\"http://\"", "\"\""]),
        ("{ type: string, format: uri-reference }", "Uri", ["\"../a#b\""]),
        ("{ type: string, format: email }", "string", ["\"a@b.c\"", "\"no mail\""]),
        ("{ type: string, format: hostname }", "string", ["\"example.com\""]),
        ("{ type: string, format: ipv4 }", "string", ["\"127.0.0.1\""]),
        ("{ type: string, format: anything }", "string", ["\"a\"", "5", "true"]),
        ("{ type: string, format: int64 }", "string", ["\"0009007199254740993\"", "9007199254740993"]),
        ("{ type: string }", "string", ["\"\"", "\"é\\n\\u0000\"", "5", "[]"]),
        ("{ type: integer }", "long", ["1", "-9223372036854775808", "9223372036854775808", "1.0", "1.5", "\"7\"", "\"007\"", "1e2"]),
        ("{ type: integer, format: int8 }", "int", ["-128", "300", "99999999999"]),
        ("{ type: integer, format: int16 }", "int", ["1"]),
        ("{ type: integer, format: int32 }", "int", ["2147483647", "2147483648", "\"5\""]),
        ("{ type: integer, format: int64 }", "long", ["1"]),
        ("{ type: integer, format: uint32 }", "long", ["4294967295"]),
        ("{ type: integer, format: uint64 }", "long", ["18446744073709551615"]),
        ("{ type: number }", "double", ["0.1", "1.50", "1e400", "0.1234567890123456789", "-0", "\"NaN\"", "\"1,5\""]),
        ("{ type: number, format: float }", "float", ["0.1", "0.123456789"]),
        ("{ type: number, format: double }", "double", ["1e308"]),
        ("{ type: number, format: decimal }", "decimal", ["79228162514264337593543950335", "0.10", "1e30"]),
        ("{ type: boolean }", "bool", ["true", "\"true\"", "1", "\"yes\""]),
    ];

    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261121UL, 17UL);

    private static readonly Lazy<LanguageContract> _contract = new(() => LanguageContract.Of(
        $"Answer: {{ type: object, required: [{string.Join(", ", _rows.Select((_, row) => "must" + row))}], properties: {{ {string.Join(", ", _rows.Select((row, index) => $"must{index}: {row.Schema}, may{index}: {row.Schema}"))} }} }}"));

    private static readonly Lazy<Func<string, string>> _again = new(() => _contract.Value.Again("Answer"));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Format_OfAProperty_HasItsTypeAndKeepsWhatDoesNotFit(int row)
    {
        var declaration = _contract.Value.File("Models.Answer").Split('\n').First(line => line.Contains($" Must{row} {{", StringComparison.Ordinal)).Trim().Split(' ')[1];

        Assert.Equal(_rows[row].Type, declaration[(declaration.LastIndexOfAny(['.', ':']) + 1)..]);
        foreach (var value in _rows[row].Values)
        {
            var json = $"{{\"must{row}\":{value},\"may{row}\":{value}}}";
            Assert.Equal(json, _again.Value(json));
        }
    }

    [Fact]
    public void AnyValue_OfAnyFormat_ReadThenWritten_IsTheSame()
    {
        var texts = _rows.SelectMany(row => row.Values).Concat(["null", "{}", "[1]", "\"\"", "-1", "1E+2", "false"]).Distinct().ToArray();
        var value = Gen.Frequency(
            (3, Gen.Elements(texts)),
            (1, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => System.Text.Json.JsonSerializer.Serialize(new string([.. text.Get.Where(character => !char.IsSurrogate(character))])))),
            (1, ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get.ToString("R", System.Globalization.CultureInfo.InvariantCulture))),
            (1, ArbMap.Default.GeneratorFor<DateTimeOffset>().Select(date => System.Text.Json.JsonSerializer.Serialize(date))),
            (1, ArbMap.Default.GeneratorFor<Guid>().Select(id => $"\"{id}\"")),
            (1, ArbMap.Default.GeneratorFor<TimeSpan>().Select(time => $"\"{System.Xml.XmlConvert.ToString(time)}\"")));
        var members = Gen.Zip(Gen.Elements(Enumerable.Range(0, _rows.Length * 2).ToArray()), value).ArrayOf();
        var objects = members.Select(all => "{" + string.Join(",", all.DistinctBy(member => member.Item1).Select(member =>
            $"\"{(member.Item1 < _rows.Length ? "must" : "may")}{member.Item1 % _rows.Length}\":{member.Item2}")) + "}");

        Check.One(_config, Prop.ForAll(objects.ToArbitrary(), json => JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(_again.Value(json)))));
    }
}
