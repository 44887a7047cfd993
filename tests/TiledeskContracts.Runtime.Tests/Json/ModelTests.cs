using System.Text.Json;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;
using TiledeskContracts.Values;

namespace TiledeskContracts.Runtime.Tests.Json;

public sealed class ModelTests
{
    private const string Whole = """
        {"_id":"r1","status":100,"participants":["a","b"],"place":{"type":"Point","coordinates":[9.5,45.25]},"first_text":"Hello",
        "department":{"_id":"d1","name":"Sales"},"createdAt":"2026-11-21T09:06:53.399Z","score":1.5,"amount":2.50,"duration":12,
        "hasBot":true,"labels":{"k":"v","n":null},"attributes":{"x":[1]},"subject":null,"rank":3,"perPage":null}
        """;

    [Fact]
    public void Ticket_AsTheContractSays_IsTyped()
    {
        var ticket = JsonModel.Parse<Ticket>(Whole);

        Assert.Equal("r1", ticket.Id);
        Assert.Equal(TicketStatus.Unserved, ticket.Status);
        Assert.Equal(["a", "b"], ticket.Participants);
        Assert.Equal([9.5, 45.25], ticket.Place.Coordinates!);
        Assert.Equal("d1", ticket.Department?.Id);
        Assert.Equal("Sales", ticket.Department?.Value?.Name);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 9, 6, 53, 399, TimeSpan.Zero), ticket.CreatedAt);
        Assert.Equal((1.5, 2.50m, 12L, true), (ticket.Score, ticket.Amount, ticket.Duration, ticket.HasBot));
        Assert.Null(ticket.Labels!["n"]);
        Assert.Equal(1, ticket.Attributes?.GetProperty("x")[0].GetInt32());
        Assert.True(ticket.Subject.HasValue);
        Assert.Null(ticket.Subject.Value);
        Assert.Equal(3, ticket.Rank.Value);
        Assert.Null(ticket.PerPage);
    }

    [Fact]
    public void Required_Missing_IsSubstitutedAndStaysAbsent()
    {
        var ticket = JsonModel.Parse<Ticket>("{}");

        Assert.Equal(("", 0), (ticket.Id, ticket.Status.Value));
        Assert.Empty(ticket.Participants);
        Assert.Equal("", ticket.Place.Kind);
        Assert.Equal("{}", JsonModel.ToJson(ticket));
    }

    [Fact]
    public void Required_MissingThenSet_IsWritten()
    {
        var ticket = JsonModel.Parse<Ticket>("{}");

        ticket.Participants.Add("x");
        ticket.Place.Kind = "Point";

        Assert.Equal("""{"participants":["x"],"place":{"type":"Point"}}""", JsonModel.ToJson(ticket));
    }

    [Fact]
    public void Model_MadeByHand_WritesWhatIsRequired()
    {
        var ticket = new Ticket { Id = "r", Status = TicketStatus.Unserved };

        Assert.Equal("""{"_id":"r","status":100,"participants":[],"place":{"type":""},"perPage":null}""", JsonModel.ToJson(ticket));
    }

    [Theory]
    [InlineData("""{"first_text":5}""", "5")]
    [InlineData("""{"first_text":1e2}""", "1e2")]
    [InlineData("""{"first_text":true}""", "true")]
    public void String_FromOtherKind_IsItsText(string text, string expected) =>
        Assert.Equal(expected, JsonModel.Parse<Ticket>(text).Text);

    [Theory]
    [InlineData("5", 5L)]
    [InlineData("\"5\"", 5L)]
    [InlineData("1e2", 100L)]
    [InlineData("100.0", 100L)]
    [InlineData("2.5", null)]
    [InlineData("\" 5\"", null)]
    [InlineData("1e30", null)]
    [InlineData("[]", null)]
    public void Integer_FromOtherKind_IsReadWhereItCan(string value, long? expected) =>
        Assert.Equal(expected, JsonModel.Parse<Ticket>($$"""{"duration":{{value}}}""").Duration);

    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("1", null)]
    public void Boolean_FromOtherKind_IsReadWhereItCan(string value, bool? expected) =>
        Assert.Equal(expected, JsonModel.Parse<Ticket>($$"""{"hasBot":{{value}}}""").HasBot);

    [Theory]
    [InlineData("2026-11-21T11:06:53+02:00", "2026-11-21T09:06:53.0000000+00:00")]
    [InlineData("2026-11-21T09:06:53.5", "2026-11-21T09:06:53.5000000+00:00")]
    [InlineData("2026-11-21T09:06:53.123456789Z", "2026-11-21T09:06:53.1234567+00:00")]
    [InlineData("2026-11-21 09:06-0330", "2026-11-21T12:36:00.0000000+00:00")]
    [InlineData("2026-11-21", "2026-11-21T00:00:00.0000000+00:00")]
    public void Date_OfAnyIsoForm_IsRead(string text, string expected) =>
        Assert.Equal(expected, JsonModel.Parse<Ticket>($$"""{"createdAt":"{{text}}"}""").CreatedAt?.ToUniversalTime().ToString("O"));

    [Theory]
    [InlineData("21/11/2026")]
    [InlineData("2026-13-01T00:00:00.000Z")]
    [InlineData("2026-11-21T09:06:53.")]
    [InlineData("2026-11-21T09:06:53.399ZZ")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    public void Date_OfNoIsoForm_IsNullAndKept(string text)
    {
        var json = $$"""{"createdAt":"{{text}}"}""";

        var ticket = JsonModel.Parse<Ticket>(json);

        Assert.Null(ticket.CreatedAt);
        Assert.Equal(json, JsonModel.ToJson(ticket), JsonEqual);
    }

    [Fact]
    public void Date_Set_IsWrittenInUtcWithMilliseconds()
    {
        var ticket = JsonModel.Parse<Ticket>("""{"createdAt":"2026-11-21"}""");

        ticket.CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));

        Assert.Equal("""{"createdAt":"2026-01-02T01:04:05.000Z"}""", JsonModel.ToJson(ticket));
    }

    [Fact]
    public void OddText_PropertySet_GivesWay()
    {
        var ticket = JsonModel.Parse<Ticket>("""{"duration":"5","first_text":null,"rank":"x"}""");

        ticket.Duration = 6;
        ticket.Text = "now";
        ticket.Rank = new(null);

        Assert.Equal("""{"first_text":"now","duration":6,"rank":null}""", JsonModel.ToJson(ticket));
    }

    [Fact]
    public void OddText_ListChangedInPlace_GivesWay()
    {
        var ticket = JsonModel.Parse<Ticket>("""{"participants":["a",5]}""");

        ticket.Participants.Add("c");

        Assert.Equal("""{"participants":["a","5","c"]}""", JsonModel.ToJson(ticket));
    }

    [Fact]
    public void Item_ThatCannotBeRead_KeepsItsPlace()
    {
        var ticket = JsonModel.Parse<Ticket>("""{"agents":[{"_id":"a"},7,{"_id":"b"}]}""");

        Assert.Equal(["a", "", "b"], ticket.Agents!.Select(static agent => agent.Id));
        Assert.Equal("""{"agents":[{"_id":"a"},7,{"_id":"b"}]}""", JsonModel.ToJson(ticket));
    }

    [Fact]
    public void Duplicates_LastWins_OddTextOfTheFirstIsForgotten()
    {
        var ticket = JsonModel.Parse<Ticket>("""{"duration":"5","duration":7,"x":1,"x":2}""");

        Assert.Equal(7, ticket.Duration);
        Assert.Equal(2, ticket.AdditionalData["x"].GetInt32());
        Assert.Equal("""{"duration":7,"x":2}""", JsonModel.ToJson(ticket));
    }

    [Fact]
    public void EscapedName_IsTheSameMember() =>
        Assert.Equal("here", JsonModel.Parse<Ticket>("""{"first\u005ftext":"here"}""").Text);

    [Fact]
    public void AdditionalData_Changed_IsWhatIsWritten()
    {
        var department = JsonModel.Parse<Department>("""{"_id":"d","x":1,"y":{"z":1e2}}""");

        department.AdditionalData.Remove("x");
        department.AdditionalData["w"] = JsonSerializer.SerializeToElement("new");

        Assert.Equal("""{"_id":"d","y":{"z":1e2},"w":"new"}""", JsonModel.ToJson(department), JsonEqual);
    }

    [Fact]
    public void Clone_Changed_LeavesTheOriginal()
    {
        var original = JsonModel.Parse<Ticket>(Whole);

        var clone = JsonModel.Clone(original);
        clone.Participants.Clear();
        clone.Place.Kind = "other";

        Assert.Equal(Whole, JsonModel.ToJson(original), JsonEqual);
    }

    [Fact]
    public void Reference_ById_IsWrittenAsId()
    {
        var ticket = new Ticket { Department = "d2" };

        Assert.Contains("\"department\":\"d2\"", JsonModel.ToJson(ticket), StringComparison.Ordinal);
        Assert.False(ticket.Department!.Value.IsPopulated);
    }

    [Fact]
    public void Reference_Populated_FollowsItsValue()
    {
        Reference<Department> reference = new Department { Id = "d1" };

        reference.Value!.Id = "d2";

        Assert.Equal("d2", reference.Id);
        Assert.Equal<Reference<Department>>("d2", reference);
    }

    [Fact]
    public void Alias_ReadUnderEitherName_IsTheMember()
    {
        Assert.Equal(5, JsonModel.Parse<Rating>("""{"rating":5}""").Rate);
        Assert.Equal(5, JsonModel.Parse<Rating>("""{"rate":5}""").Rate);
        Assert.Equal("""{"rating":5}""", JsonModel.ToJson(JsonModel.Parse<Rating>("""{"rating":5}""")));
    }

    [Fact]
    public void Alias_ChangedAfterReading_IsNotWrittenOld()
    {
        var rating = JsonModel.Parse<Rating>("""{"rating":5}""");

        rating.Rate = 4;

        Assert.Equal("""{"rate":4}""", JsonModel.ToJson(rating));
    }

    [Fact]
    public void Model_ThatHoldsItself_IsRefusedAndNextOneIsWritten()
    {
        var node = new Node();
        node.Children = [node];

        var thrown = Assert.Throws<JsonException>(() => JsonModel.ToJson(node));

        Assert.Contains("holds itself", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("{\"children\":[{}]}", JsonModel.ToJson(new Node { Children = [new()] }));
    }

    [Fact]
    public void OddTexts_NestedDeeply_AreWrittenInProportion()
    {
        static long Cost(int levels)
        {
            var text = string.Concat(Enumerable.Repeat("{\"children\":[5,", levels)) + "{}" + string.Concat(Enumerable.Repeat("]}", levels));
            var node = JsonModel.Parse<Node>(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(text, JsonModel.ToJson(node));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        _ = Cost(2);

        Assert.InRange(Cost(14), 0, 20 * Cost(7));
    }

    [Fact]
    public void OddText_ChangedDeepWithin_GivesWay()
    {
        var node = JsonModel.Parse<Node>("""{"children":[5,{"children":[6,{"children":[]}]}]}""");

        node.Children![1].Children![1].Children!.Add(new Node());

        Assert.Equal("""{"children":[{},{"children":[{},{"children":[{}]}]}]}""", JsonModel.ToJson(node));
    }

    [Fact]
    public void Slots_Beyond64_AreTracked()
    {
        var members = new JsonMembers("#", [.. Enumerable.Range(0, 130).Select(static index => new JsonMember($"m{index}", JsonMemberKind.Required))]);
        var text = "{" + string.Join(",", Enumerable.Range(0, 129).Select(static index => $"\"m{index}\":1")) + "}";

        Assert.Equal(128, LastSlot(members, text, out var rest));
        Assert.True(rest!.TryFind(129, out var kept) && kept.IsAbsent);
        Assert.False(rest.TryFind(100, out _));
    }

    [Fact]
    public void ModelsOfUsersSerializer_InsideTheirTypes_Work()
    {
        var text = JsonSerializer.Serialize(new { Items = new[] { JsonModel.Parse<Department>("""{"_id":"d","x":1}""") } });

        Assert.Equal("""{"Items":[{"_id":"d","x":1}]}""", text);
    }

    private static bool JsonEqual(string expected, string actual) => JsonValue.AreEqual(expected, actual);

    private static int LastSlot(JsonMembers members, string text, out JsonRemainder? rest)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var reader = new JsonModelReader(utf8);
        var outer = reader.Start(members);
        var last = -1;
        while (reader.MoveNext())
        {
            last = reader.Slot;
        }

        rest = reader.End(outer);
        return last;
    }
}
