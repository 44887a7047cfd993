using System.Xml.Linq;

namespace TiledeskContracts.Contract.Tests.Ids;

/// <summary>
/// Holds every id of the surface against <c>ids.txt</c>, where a person has said which id each one is. A new one fails until it has a row;
/// two kinds of id under one name, or a documentation that does not name the kind, fail even with one.
/// </summary>
public sealed class IdTableTests
{
    /// <summary>Each kind of id, and what its documentation has to say.</summary>
    private static readonly Dictionary<string, string[]> _kinds = new(StringComparer.Ordinal)
    {
        ["request_id"] = ["external identifier"],
        ["request _id"] = ["internal identifier"],
        ["lead _id"] = ["internal id"],
        ["lead_id"] = ["lead_id"],
        ["lead"] = ["contact"],
        ["project user"] = ["member of the project"],
        ["project user id"] = ["project user"],
        ["user"] = ["the user"],
        ["user id"] = ["of the user", "of the participating users"],
        ["guest uuid"] = ["uuid of a guest"],
        ["user id or guest uuid"] = ["uuid of a guest", "uuid of the guest"],
        ["user id or bot_ and bot id"] = ["bot_"],
        ["bot id"] = ["of the bot", "of the participating bots"],
        ["project id"] = ["id of the project"],
        ["department id"] = ["id of the department"],
        ["note id"] = ["id of the note"],
        ["tag id"] = ["id of the tag"],
        ["ticket number"] = ["number"],
        ["_id again"] = ["the same as _id", "internal identifier"],
    };

    /// <summary>Names that say which id they are by the class they stand in.</summary>
    private static readonly string[] _ofTheirClass = ["Id", "IdAlias", "CreatedBy"];

    private static readonly IReadOnlyList<Row> _rows = [.. File.ReadLines(Path.Combine(House.HouseMap.Root, "tests/TiledeskContracts.Contract.Tests/Ids/ids.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(Row.Parse)];

    public static TheoryData<string, Type> Versions { get; } = new() { { "V2", typeof(V2.Request) }, { "V3", typeof(V3.Request) } };

    [Theory]
    [MemberData(nameof(Versions))]
    public void Ids_OfAVersion_AreThoseOfTheTable(string version, Type type)
    {
        var found = IdMember.Of(type).Select(member => $"{version} | {member.Owner}.{member.Name} | {member.Wire}").ToList();

        var approved = _rows.Where(row => row.Versions.Contains(version, StringComparer.Ordinal)).Select(row => $"{version} | {row.Member} | {row.Wire}").ToList();
        var missing = found.Except(approved, StringComparer.Ordinal).ToList();
        var gone = approved.Except(found, StringComparer.Ordinal).ToList();
        Assert.True(missing.Count + gone.Count == 0, $"Without a row in ids.txt:\n{string.Join('\n', missing)}\nIn ids.txt and gone:\n{string.Join('\n', gone)}");
    }

    [Fact]
    public void Name_OfAnId_MeansOneKind()
    {
        var ambiguous = _rows
            .GroupBy(row => row.Member[(row.Member.IndexOf('.', StringComparison.Ordinal) + 1)..], StringComparer.OrdinalIgnoreCase)
            .Where(rows => !_ofTheirClass.Contains(rows.Key, StringComparer.Ordinal) && rows.Select(row => row.Kind).Distinct(StringComparer.Ordinal).Count() > 1);

        Assert.Empty(ambiguous.Select(rows => rows.Key));
    }

    [Fact]
    public void Kinds_OfTheTable_AreKnown() => Assert.Empty(_rows.Select(row => row.Kind).Distinct(StringComparer.Ordinal).Except(_kinds.Keys, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Documentation_OfAnId_SaysWhichIdItIs(string version, Type type)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(type.Assembly.Location, "xml"));
        var kinds = _rows.Where(row => row.Versions.Contains(version, StringComparer.Ordinal)).ToDictionary(row => row.Member, row => row.Kind, StringComparer.Ordinal);

        var silent = IdMember.Of(type)
            .Select(member => (Member: $"{member.Owner}.{member.Name}", Text: TextOf(documentation, member)))
            .Where(member => kinds.TryGetValue(member.Member, out var kind) && !_kinds[kind].Any(words => member.Text.Contains(words, StringComparison.OrdinalIgnoreCase)))
            .ToList();

        Assert.True(silent.Count == 0, string.Join('\n', silent));
    }

    private static string TextOf(XDocument documentation, IdMember member)
    {
        var element = documentation.Descendants("member").First(element =>
            (string?)element.Attribute("name") is { } name && (name == member.DocumentationId || name.StartsWith(member.DocumentationId + "(", StringComparison.Ordinal)));
        var text = member.DocumentationId[0] == 'M'
            ? element.Elements("param").Single(param => (string?)param.Attribute("name") == member.Name)
            : element.Element("summary")!;
        return text.Value;
    }

    private sealed record Row(string[] Versions, string Member, string Wire, string Kind)
    {
        public static Row Parse(string line)
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            return parts.Length == 4
                ? new Row(parts[0].Split(' '), parts[1], parts[2], parts[3])
                : throw new FormatException($"ids.txt: '{line}' has not four columns.");
        }
    }
}
