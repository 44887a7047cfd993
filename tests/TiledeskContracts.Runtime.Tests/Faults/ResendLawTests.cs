using FsCheck;
using FsCheck.Fluent;

using TiledeskContracts.Http;
using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Http;

namespace TiledeskContracts.Runtime.Tests.Faults;

/// <summary>Nothing is sent twice that must not be.</summary>
public sealed class ResendLawTests
{
    private static readonly string[] _methods = ["GET", "HEAD", "OPTIONS", "TRACE", "POST", "PUT", "PATCH", "DELETE", "QUERY"];

    [Fact]
    public void AnyCall_WithAnyFaults_IsSentAsOftenAsItMay() => Prop.ForAll(
        (from method in Gen.Elements(_methods)
         from retry in Gen.Elements(Enum.GetValues<CallRetry>())
         from isStream in Gen.Elements(true, false, false)
         from renews in Gen.Elements(true, false)
         from retries in Gen.Choose(0, 4)
         from faults in Gen.ArrayOf(Gen.Elements(Enum.GetValues<Fault>()))
         select new Case(method, retry, isStream, renews, retries, faults)).ToArbitrary(),
        static sample => Sent(sample).GetAwaiter().GetResult() == Expected(sample))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    // Written anew, by the words of the documentation.
    private static string Expected(Case sample)
    {
        var isSafe = sample.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE";
        var mayRetry = !sample.IsStream && (sample.Retry == CallRetry.EvenUnsafe || (isSafe && sample.Retry == CallRetry.Default));
        var (sent, retries, hasRenewed) = (0, 0, false);
        while (true)
        {
            var fault = sent < sample.Faults.Length ? sample.Faults[sent] : Fault.None;
            sent++;
            switch (fault)
            {
                case Fault.Unauthorized when sample.Renews && !sample.IsStream && !hasRenewed:
                    hasRenewed = true;
                    break;
                case Fault.Refused or Fault.NoSuchName or Fault.ResetBeforeAnswer or Fault.ResetInBody or Fault.DamagedBody or Fault.ResetInErrorBody
                    or Fault.Timeout408 or Fault.TooMany429 or Fault.Failed500 or Fault.Failed503 when mayRetry && retries < sample.Retries:
                    retries++;
                    break;
                default:
                    return $"{sent} {fault == Fault.None}";
            }
        }
    }

    private static async Task<string> Sent(Case sample)
    {
        var time = new FakeTime();
        var number = 0;
        using var server = new FaultyServer(sample.Faults);
        var options = new ApiClientOptions
        {
            Retry = { MaxRetries = sample.Retries },
            TotalTimeout = TimeSpan.FromHours(1),
            Credential = ApiCredential.FromCallback(_ => new(ApiCredential.Scheme("JWT", sample.Renews ? $"t{number++}" : "same"))),
        };
        var call = server.Connect(time, options).Start(new ApiOperation("any", sample.Method, "/tickets"), new() { Retry = sample.Retry });
        if (sample.IsStream)
        {
            call.StreamBody(new MemoryStream([1]), "text/plain");
        }
        else
        {
            call.JsonBody<string, StringCodec>("body");
        }

        var sending = call.SendAsync(CancellationToken.None);
        await time.PassAsync(sending, TimeSpan.FromSeconds(25));
        var exception = await Record.ExceptionAsync(() => sending);
        Assert.Equal(0, server.Open);
        return $"{server.Sent.Count} {exception is null}";
    }

    private sealed record Case(string Method, CallRetry Retry, bool IsStream, bool Renews, int Retries, Fault[] Faults)
    {
        public override string ToString() => $"{Method} {Retry} stream:{IsStream} renews:{Renews} retries:{Retries} [{string.Join(", ", Faults)}]";
    }
}
