using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphExplorer.Web.Tests.Api;

public sealed class LoggingTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    [Fact]
    public async Task Fault_ThatNobodyForesaw_IsInTheLogAndNotInTheAnswer()
    {
        var clock = new StoppingClock();
        using var log = new Notes();
        await using var host = api.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSingleton<TimeProvider>(clock).AddSingleton<ILoggerProvider>(log)));
        using var client = host.CreateClient();
        clock.Broken = true;

        var answer = await client.GetAsync(new Uri("/api/network", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("spring", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(log.Faults, fault => fault.Message.Contains("spring", StringComparison.Ordinal));
    }

    private sealed class StoppingClock : TimeProvider
    {
        public bool Broken { get; set; }

        public override DateTimeOffset GetUtcNow() => Broken ? throw new InvalidCastException("A spring broke.") : base.GetUtcNow();
    }

    private sealed class Notes : ILoggerProvider, ILogger
    {
        public ConcurrentBag<Exception> Faults { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (exception is not null)
            {
                Faults.Add(exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
