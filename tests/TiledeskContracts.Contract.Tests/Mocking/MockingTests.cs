using System.Text.Json;

namespace TiledeskContracts.Contract.Tests.Mocking;

/// <summary>What a user's tests do without a server, with no framework for mocks.</summary>
public sealed class MockingTests
{
    [Fact]
    public async Task TagClient_Derived_AnswersWhatATestWants()
    {
        V3.ITiledeskClient client = new FakeClient(new FakeRequests());

        var closed = await client.Requests.CloseAsync("r1", cancellationToken: TestContext.Current.CancellationToken);
        var page = await client.Requests.ListAsync(new() { Status = [V3.RequestStatusFilter.Unserved], Page = 2 }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("r1", closed.RequestId);
        Assert.Equal(V3.RequestStatus.Closed, closed.Status);
        Assert.Equal(2, Assert.Single(page.Requests).TicketId);
    }

    [Fact]
    public async Task TagClient_Derived_LeavesTheRestUnanswered()
    {
        var requests = new FakeRequests();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => requests.ReopenAsync("r1", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("override this method", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Client_Derived_OverridesItsProperties()
    {
        using var client = new DerivedClient();

        Assert.IsType<FakeRequests>(client.Requests);
        Assert.IsType<FakeRequests>(((V3.ITiledeskClient)client).Requests);
    }

    [Fact]
    public void Client_DerivedWithoutOverride_SaysSo()
    {
        using var client = new EmptyClient();

        var refused = Assert.Throws<InvalidOperationException>(() => client.Requests);

        Assert.Contains("override this property", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_OfBothVersions_AreMadeFreely()
    {
        var second = new V2.Request { RequestId = "r2", Tags = [new() { Name = "vip" }], Lead = new V2.Lead { FullName = "Ann" } };
        var third = new V3.Request { RequestId = "r3", Department = "d1", Lead = new V3.Lead { FullName = "Ann" }, Status = V3.RequestStatus.Served };
        third.AdditionalData["new"] = JsonSerializer.SerializeToElement(1);

        Assert.Equal("Ann", second.Lead?.Value?.FullName);
        Assert.Equal("d1", third.Department?.Id);
        Assert.Contains("\"new\":1", JsonSerializer.Serialize(third), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(V2.Request))]
    [InlineData(typeof(V3.Request))]
    public void PublicClasses_OfAVersion_AreOpenToTests(Type version)
    {
        var types = version.Assembly.GetExportedTypes().Where(type => type.Namespace == version.Namespace && type.IsClass && !type.IsAbstract).ToList();
        var clients = types.Where(type => type.Name.EndsWith("Client", StringComparison.Ordinal)).ToList();

        Assert.Equal(["RequestsClient", "TiledeskClient"], clients.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(clients, type => Assert.Contains(type.GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic), made => made.IsFamily && made.GetParameters().Length == 0));
        Assert.All(clients, type => Assert.All(Calls(type), method => Assert.True(method.IsVirtual && !method.IsFinal, $"{type.Name}.{method.Name} cannot be overridden.")));
        Assert.All(types.Except(clients), type => Assert.NotNull(type.GetConstructor(Type.EmptyTypes)));
    }

    private static IEnumerable<System.Reflection.MethodInfo> Calls(Type type) =>
        type.GetMethods(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.DeclaredOnly).Where(method => method.Name != "Dispose");

    private sealed class FakeRequests : V3.RequestsClient
    {
        public override Task<V3.Request> CloseAsync(string requestId, V3.CloseRequestBody? body = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new V3.Request { RequestId = requestId, Status = V3.RequestStatus.Closed });

        public override Task<V3.RequestList> ListAsync(V3.ListRequestsQuery? query = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new V3.RequestList { Requests = [new() { TicketId = query?.Page }] });
    }

    private sealed class FakeClient(V3.RequestsClient requests) : V3.ITiledeskClient
    {
        public V3.RequestsClient Requests => requests;
    }

    private sealed class DerivedClient : V3.TiledeskClient
    {
        public override V3.RequestsClient Requests { get; } = new FakeRequests();
    }

    private sealed class EmptyClient : V3.TiledeskClient;
}
