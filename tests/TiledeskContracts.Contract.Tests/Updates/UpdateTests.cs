using TiledeskContracts.Json;
using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Updates;

/// <summary>What was read is changed, and only the change is sent: against the server in memory.</summary>
public sealed class UpdateTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Request_ReadAndChanged_IsUpdatedByTheChangeAlone()
    {
        await using var desk = await UpdateDesk.StartAsync(Token);
        var before = await desk.CreateAsync(Token);

        var after = before.Clone();
        after.Subject = "The printer burns";
        after.Tags.Add(new() { Name = "fire" });
        var change = UpdateRequestBody.ChangesBetween(before, after)!;
        var updated = await desk.Client.Requests.UpdateAsync(before.RequestId, change, cancellationToken: Token);

        Assert.Equal("""{"tags":[{"tag":"fire"}],"subject":"The printer burns"}""", desk.LastBody);
        Assert.Equal(("The printer burns", "fire"), (updated.Subject, updated.Tags.Single().Name));
        Assert.Equal((before.FirstText, before.Language, before.Status), (updated.FirstText, updated.Language, updated.Status));
        Assert.Null(UpdateRequestBody.ChangesBetween(updated, await desk.Client.Requests.GetAsync(before.RequestId, cancellationToken: Token)));
    }

    [Fact]
    public async Task Request_ReadTwice_HasNoChangeThoughTheServerDidMuch()
    {
        await using var desk = await UpdateDesk.StartAsync(Token);
        var before = await desk.CreateAsync(Token);

        var after = await desk.Client.Requests.UpdateAttributesAsync(before.RequestId, JsonChanges.Between(null, new Dictionary<string, System.Text.Json.JsonElement> { ["floor"] = System.Text.Json.JsonSerializer.SerializeToElement(3) }), cancellationToken: Token);

        Assert.Equal("""{"floor":3}""", desk.LastBody);
        Assert.Equal(3, after.Attributes!["floor"].GetInt32());
        Assert.Null(UpdateRequestBody.ChangesBetween(before, after));
    }

    [Fact]
    public async Task Request_OfAnotherLead_IsUpdatedByTheLeadsId()
    {
        await using var desk = await UpdateDesk.StartAsync(Token);
        var lead = desk.Sandbox.AddLead("Ann");
        var before = await desk.CreateAsync(Token);

        var after = before.Clone();
        after.Lead = new Lead { Id = lead, FullName = "Ann" };
        var updated = await desk.Client.Requests.UpdateAsync(before.RequestId, UpdateRequestBody.ChangesBetween(before, after)!, cancellationToken: Token);

        Assert.Equal($$"""{"lead":"{{lead}}"}""", desk.LastBody);
        Assert.Equal(lead, updated.Lead?.Id);
    }

    [Fact]
    public async Task Member_Cleared_WhereTheServerKnowsNoNull_IsToldBeforeItIsSent()
    {
        await using var desk = await UpdateDesk.StartAsync(Token);
        var before = await desk.CreateAsync(Token);
        var after = before.Clone();
        after.FirstText = null;

        var refused = Assert.Throws<ArgumentException>(() => UpdateRequestBody.ChangesBetween(before, after));

        Assert.Contains("'first_text'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rating_Changed_IsSentUnderBothNamesThatServersRead()
    {
        await using var desk = await UpdateDesk.StartAsync(Token);
        var before = await desk.CreateAsync(Token);
        var after = before.Clone();
        after.Rating = 4;

        var rated = await desk.Client.Requests.RateAsync(before.RequestId, RateRequestBody.ChangesBetween(before, after)!, cancellationToken: Token);

        Assert.Equal("""{"rate":4,"rating":4}""", desk.LastBody);
        Assert.Equal(4, rated.Rating);
    }
}
