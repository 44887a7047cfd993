using System.Text.Json;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Json;

public sealed class ChangesTests
{
    private const string Before = """
        {"_id":"r1","status":100,"participants":["a","b"],"first_text":"Hello","subject":"Old","score":1.50,
        "place":{"type":"Point","coordinates":[9.5,45.25],"x":1},"department":{"_id":"d1","name":"Sales"},"createdAt":"2026-11-21T09:06:53.399Z","y":1}
        """;

    [Fact]
    public void Nothing_Changed_IsNull() => Assert.Null(Sent(static _ => { }));

    [Fact]
    public void OneMember_Changed_IsAllThatIsSent() => Assert.Equal("""{"first_text":"Bye"}""", Sent(static ticket => ticket.Text = "Bye"));

    [Fact]
    public void Members_ThatTheBodyDoesNotName_AreNeverSent() => Assert.Null(Sent(static ticket =>
    {
        ticket.Status = new TicketStatus(200);
        ticket.CreatedAt = null;
        ticket.AdditionalData["y"] = JsonSerializer.SerializeToElement(2);
        ticket.AdditionalData["z"] = JsonSerializer.SerializeToElement("new");
    }));

    [Theory]
    [InlineData("1.5")]
    [InlineData("15e-1")]
    [InlineData("0.150E1")]
    public void Number_WrittenInAnotherWay_IsNoChange(string score) => Assert.Null(Between(Before, Before.Replace("1.50", score, StringComparison.Ordinal)));

    [Fact]
    public void Object_WithMembersInAnotherOrder_IsNoChange() =>
        Assert.Null(Between("""{"place":{"type":"Point","coordinates":[1],"x":{"a":1,"b":2}}}""", """{"place":{"x":{"b":2,"a":1.0},"coordinates":[1],"type":"Point"}}"""));

    [Fact]
    public void Object_ChangedWithin_IsSentWholeWithAllThatItHas() =>
        Assert.Equal("""{"place":{"type":"Line","coordinates":[9.5,45.25],"x":1}}""", Sent(static ticket => ticket.Place.Kind = "Line"));

    [Fact]
    public void Object_ChangedWithin_WhereTheServerMerges_IsSentInPart() =>
        Assert.Equal("""{"place":{"type":"Line"}}""", Sent(static ticket => ticket.Place.Kind = "Line", merges: true));

    [Fact]
    public void MemberWithin_Gone_WhereTheServerMerges_IsNull() =>
        Assert.Equal("""{"place":{"coordinates":null,"x":null}}""", Sent(static ticket => ticket.Place = new() { Kind = "Point" }, merges: true));

    [Fact]
    public void List_Changed_IsSentWhole() => Assert.Equal("""{"participants":["a","b","c"]}""", Sent(static ticket => ticket.Participants.Add("c")));

    [Fact]
    public void Member_Gone_WhereTheContractAllowsNull_IsNull() => Assert.Equal("""{"subject":null}""", Sent(static ticket => ticket.Subject = default));

    [Fact]
    public void Member_Null_WhereTheContractAllowsNull_IsNull() => Assert.Equal("""{"subject":null}""", Sent(static ticket => ticket.Subject = (string?)null));

    [Fact]
    public void Members_Gone_WhereTheContractAllowsNoNull_AreNamedInOneError()
    {
        var refused = Assert.Throws<ArgumentException>(() => Sent(static ticket =>
        {
            ticket.Text = null;
            ticket.Score = null;
            ticket.Subject = default;
        }));

        Assert.Equal("after", refused.ParamName);
        Assert.StartsWith("#/components/schemas/TicketChange: 'first_text', 'score' had a value and has none any more", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Member_Gone_WhereTheServerMerges_IsNull() => Assert.Equal("""{"first_text":null}""", Sent(static ticket => ticket.Text = null, merges: true));

    [Theory]
    [InlineData("""{"subject":null}""", "{}")]
    [InlineData("{}", """{"subject":null}""")]
    public void NullAndAbsent_InStates_AreTheSame(string before, string after) => Assert.Null(Between(before, after));

    [Fact]
    public void Thing_ReferredTo_CountsByItsIdWhereTheBodyHasNoPlaceForIt()
    {
        Assert.Null(Sent(static ticket => ticket.Department!.Value.Value!.Name = "Support"));
        Assert.Null(Sent(static ticket => ticket.Department = "d1"));
        Assert.Equal("""{"department":"d2"}""", Sent(static ticket => ticket.Department = "d2"));
        Assert.Equal("""{"department":"d3"}""", Sent(static ticket => ticket.Department = new Department { Id = "d3", Name = "New" }));
    }

    [Fact]
    public void Thing_ReferredTo_IsSentWholeWhereTheBodyHasAPlaceForIt()
    {
        var members = new JsonMembers("#/components/schemas/Ticket", "department");
        var (before, after) = (JsonModel.Parse<Ticket>(Before), JsonModel.Parse<Ticket>(Before));
        after.Department!.Value.Value!.Name = "Support";

        var change = JsonChanges.Between<Ticket, Ticket>(members, before, after)!;

        Assert.Equal("""{"department":{"_id":"d1","name":"Support"}}""", JsonModel.ToJson(change));
    }

    [Fact]
    public void States_OfTheBodysOwnClass_Work()
    {
        var before = new TicketChange { Text = "a", Score = 1 };

        var change = JsonChanges.Between<TicketChange, TicketChange>(TicketChange.Members, before, new() { Text = "b", Score = 1 });

        Assert.Equal("""{"first_text":"b"}""", JsonModel.ToJson(change!));
    }

    [Fact]
    public void Others_AreSentWhereTheBodyKeepsThem()
    {
        var before = JsonModel.Parse<TicketChange>("""{"a":1,"b":2,"c":{"d":1}}""");
        var after = JsonModel.Parse<TicketChange>("""{"a":1.0,"c":{"d":2},"e":[1e400]}""");

        var change = JsonChanges.Between<TicketChange, TicketChange>(TicketChange.Members, before, after, keepsOthers: true);

        Assert.True(JsonValue.AreEqual("""{"b":null,"c":{"d":2},"e":[1e400]}""", JsonModel.ToJson(change!)));
        Assert.Null(JsonChanges.Between<TicketChange, TicketChange>(TicketChange.Members, before, after));
    }

    [Fact]
    public void Slots_ThatOnlyTheServerSets_AreLeftOut()
    {
        var (before, after) = (JsonModel.Parse<Ticket>(Before), JsonModel.Parse<Ticket>(Before));
        (after.Text, after.Score) = ("b", 2);

        var change = JsonChanges.Between<Ticket, TicketChange>(TicketChange.Members, before, after, readOnly: [0]);

        Assert.Equal("""{"score":2}""", JsonModel.ToJson(change!));
    }

    [Fact]
    public void Thing_MadeByHandOfAnAnswersClass_IsSentWithoutWhatWasNeverSet()
    {
        // To the body an agent is a node: it knows neither '_id' nor 'name'.
        var before = JsonModel.Parse<Ticket>("""{"agents":[{"_id":"a"},{"_id":"","x":""}]}""");
        var after = JsonModel.Clone(before);
        after.Agents!.Add(new() { Name = "Ann" });

        var change = JsonChanges.Between<Ticket, AgentsChange>(AgentsChange.Members, before, after)!;

        Assert.Equal("""{"agents":[{"_id":"a"},{"x":""},{"name":"Ann"}]}""", JsonModel.ToJson(change));
    }

    [Fact]
    public void Member_ThatTheBodyRequires_IsSentAlong()
    {
        var members = new JsonMembers("#/components/schemas/Ticket", JsonMember.Required("_id"), "first_text");
        var (before, after) = (JsonModel.Parse<Ticket>(Before), JsonModel.Parse<Ticket>(Before));

        Assert.Null(JsonChanges.Between<Ticket, TicketChange>(members, before, after));
        after.Text = "Bye";
        var change = JsonChanges.Between<Ticket, TicketChange>(members, before, after)!;

        Assert.True(JsonValue.AreEqual("""{"_id":"r1","first_text":"Bye"}""", JsonModel.ToJson(change)));
    }

    [Fact]
    public void Change_MadeOfStates_CanBeChangedByHand()
    {
        var change = Change(static ticket => ticket.Text = "Bye")!;

        change.Subject = (string?)null;
        change.AdditionalData["score"] = JsonSerializer.SerializeToElement<object?>(null);

        Assert.Equal("""{"first_text":"Bye","subject":null,"score":null}""", JsonModel.ToJson(change));
    }

    [Fact]
    public void MembersByName_ThatDiffer_AreLaterValuesAndNullWhereGone()
    {
        var before = JsonModel.Parse<Ticket>("""{"attributes":{"a":1,"b":"x","c":null,"d":{"e":1}}}""").Attributes!.Value.Deserialize<Dictionary<string, JsonElement>>()!;
        var after = new Dictionary<string, JsonElement>(before, StringComparer.Ordinal) { ["a"] = JsonSerializer.SerializeToElement(1.0), ["f"] = JsonSerializer.SerializeToElement(true) };
        after.Remove("b");
        after.Remove("c");

        var changes = JsonChanges.Between(before, after);

        Assert.Equal("""{"b":null,"f":true}""", JsonSerializer.Serialize(changes));
        Assert.Empty(JsonChanges.Between(null, new Dictionary<string, JsonElement>()));
        Assert.Equal(["a", "b", "d"], JsonChanges.Between(before, null).Keys);
    }

    private static string? Sent(Action<Ticket> change, bool merges = false) => Change(change, merges) is { } body ? JsonModel.ToJson(body) : null;

    private static TicketChange? Change(Action<Ticket> change, bool merges = false)
    {
        var before = JsonModel.Parse<Ticket>(Before);
        var after = JsonModel.Clone(before);
        change(after);
        return JsonChanges.Between<Ticket, TicketChange>(TicketChange.Members, before, after, merges);
    }

    private static string? Between(string before, string after) =>
        JsonChanges.Between<Ticket, TicketChange>(TicketChange.Members, JsonModel.Parse<Ticket>(before), JsonModel.Parse<Ticket>(after)) is { } body ? JsonModel.ToJson(body) : null;
}
